use std::sync::{Arc, Mutex, MutexGuard};

type Listener = Arc<dyn Fn(&str) + Send + Sync>;

/// Tells all listeners each message.
#[derive(Default)]
pub struct Feed {
    listeners: Mutex<Vec<Listener>>,
}

impl Feed {
    /// Adds a listener.
    pub fn subscribe(&self, listener: impl Fn(&str) + Send + Sync + 'static) {
        self.lock().push(Arc::new(listener));
    }

    /// Tells all listeners a message.
    pub fn publish(&self, message: &str) {
        // A listener may subscribe or publish, so it is called without the lock.
        let listeners = self.lock().clone();
        for listener in listeners {
            listener(message);
        }
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Listener>> {
        self.listeners
            .lock()
            .expect("a thread panicked while it held the listeners")
    }
}

/// Shows the messages of a feed.
pub struct Dashboard {
    feed: Arc<Feed>,
    shown: Mutex<Vec<String>>,
}

impl Dashboard {
    /// Opens a dashboard that shows the messages of the feed from now on.
    pub fn open(feed: &Arc<Feed>) -> Arc<Self> {
        let dashboard = Arc::new(Self {
            feed: Arc::clone(feed),
            shown: Mutex::default(),
        });
        let listening = Arc::downgrade(&dashboard);
        feed.subscribe(move |message| {
            if let Some(dashboard) = listening.upgrade() {
                dashboard.lock().push(message.to_owned());
            }
        });
        dashboard
    }

    /// Publishes a message in the feed.
    pub fn publish(&self, message: &str) {
        self.feed.publish(message);
    }

    /// The messages that came so far.
    pub fn shown(&self) -> Vec<String> {
        self.lock().clone()
    }

    fn lock(&self) -> MutexGuard<'_, Vec<String>> {
        self.shown
            .lock()
            .expect("a thread panicked while it held the messages")
    }
}
