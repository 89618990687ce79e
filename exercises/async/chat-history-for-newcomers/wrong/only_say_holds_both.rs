use std::collections::VecDeque;

use shuttle::sync::{
    Mutex, MutexGuard,
    mpsc::{Receiver, Sender, channel},
};

const REMEMBERED: usize = 2;

#[derive(Default)]
pub struct Room {
    history: Mutex<VecDeque<String>>,
    members: Mutex<Vec<Sender<String>>>,
}

impl Room {
    /// Holds both locks. `join` does not, so a line can come in between.
    pub fn say(&self, line: &str) {
        let mut history = lock(&self.history);
        history.push_back(line.to_owned());
        if history.len() > REMEMBERED {
            history.pop_front();
        }
        for member in lock(&self.members).iter() {
            // An error says that this member has left.
            let _ = member.send(line.to_owned());
        }
    }

    /// Returns the inbox of a new member. It gets the last lines first, and then all that follow.
    pub fn join(&self) -> Receiver<String> {
        let (sender, inbox) = channel();
        let history = lock(&self.history).clone();
        for line in history {
            sender.send(line).expect("the inbox is here");
        }
        lock(&self.members).push(sender);
        inbox
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().expect("no holder of this lock panics")
}
