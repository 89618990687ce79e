use std::collections::HashMap;
use std::sync::{Arc, Mutex, Weak};
use std::thread;
use std::time::{Duration, Instant};

#[derive(Default)]
struct Sessions {
    expiry: Mutex<HashMap<u32, Instant>>,
}

impl Sessions {
    fn remove_expired(&self) {
        let now = Instant::now();
        let mut expiry = self
            .expiry
            .lock()
            .expect("a thread panicked while it held the sessions");
        expiry.retain(|_, expires| *expires > now);
    }
}

fn clean(sessions: Weak<Sessions>, pause: Duration) {
    while let Some(in_use) = sessions.upgrade() {
        in_use.remove_expired();
        drop(in_use);
        thread::sleep(pause);
    }
    println!("the cleaner ends");
}

fn main() {
    let sessions = Arc::new(Sessions::default());

    let observed = Arc::downgrade(&sessions);
    let cleaner = thread::spawn(|| clean(observed, Duration::from_millis(10)));

    println!("the service ends");
    drop(sessions);
    cleaner.join().expect("the cleaner panicked");
}
