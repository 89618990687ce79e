use std::collections::BTreeSet;
use std::sync::atomic::AtomicU64;
use std::sync::{Arc, Mutex, MutexGuard};

use tokio::sync::broadcast;

const LONGEST_NAME: usize = 20;

/// Who is here, and the channel that carries each message to all of them.
pub struct Room {
    state: Mutex<State>,
    pub delivered: AtomicU64,
    pub missed: AtomicU64,
}

struct State {
    names: BTreeSet<String>,
    /// The only sender. Without it the channel is closed, behind the messages already in it.
    messages: Option<broadcast::Sender<Arc<str>>>,
    published: u64,
}

impl State {
    /// Returns the message as the members receive it, unless the room is closed.
    fn publish(&mut self, message: String) -> Option<Arc<str>> {
        let messages = self.messages.as_ref()?;
        let message: Arc<str> = message.into();
        self.published += 1;
        // An error says that nobody is here to receive it.
        let _ = messages.send(Arc::clone(&message));
        Some(message)
    }
}

impl Room {
    pub fn new(queue: usize) -> Self {
        let state = State {
            names: BTreeSet::new(),
            messages: Some(broadcast::Sender::new(queue)),
            published: 0,
        };
        Self {
            state: Mutex::new(state),
            delivered: AtomicU64::new(0),
            missed: AtomicU64::new(0),
        }
    }

    /// Lets a client in under a name that nobody else has, or says why not.
    pub fn enter(self: &Arc<Self>, name: &str) -> Result<Member, &'static str> {
        let letters = name.bytes().all(|byte| byte.is_ascii_alphanumeric());
        if !letters || name.is_empty() || name.len() > LONGEST_NAME {
            return Err("* a name has 1 to 20 letters or digits; try another");
        }
        let mut state = self.lock();
        if state.names.iter().any(|n| n.eq_ignore_ascii_case(name)) {
            return Err("* that name is taken; try another");
        }
        // Announced and subscribed under one lock: no message falls in between.
        state.publish(format!("* {name} joined"));
        let messages = state.messages.as_ref().ok_or("* the room is closed")?;
        let inbox = messages.subscribe();
        let others = state.names.len();
        state.names.insert(name.to_owned());
        Ok(Member {
            room: Arc::clone(self),
            name: name.to_owned(),
            others,
            inbox,
        })
    }

    /// Accepts no more messages. Members still receive those accepted before.
    pub fn close(&self) {
        self.lock().messages = None;
    }

    pub fn published(&self) -> u64 {
        self.lock().published
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().expect("no holder of this lock panics")
    }
}

/// A client's place in the room. Dropping it, for whatever reason, is leaving.
pub struct Member {
    pub room: Arc<Room>,
    pub name: String,
    pub others: usize,
    pub inbox: broadcast::Receiver<Arc<str>>,
}

impl Member {
    /// Publishes a line to all members, and returns it as they receive it.
    pub fn say(&self, line: &str) -> Option<Arc<str>> {
        // The terminals of the others would obey an escape sequence.
        let line = line.replace(char::is_control, " ");
        if line.trim().is_empty() {
            return None;
        }
        self.room.lock().publish(format!("{}: {line}", self.name))
    }
}

impl Drop for Member {
    fn drop(&mut self) {
        let mut state = self.room.lock();
        state.names.remove(&self.name);
        state.publish(format!("* {} left", self.name));
    }
}
