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
    /// Sends a line to all members, and remembers it for those who come later.
    pub fn say(&self, line: &str) {
        let mut history = lock(&self.history);
        history.push_back(line.to_owned());
        if history.len() > REMEMBERED {
            history.pop_front();
        }
        drop(history);
        for member in lock(&self.members).iter() {
            // An error says that this member has left.
            let _ = member.send(line.to_owned());
        }
    }

    /// Holds both locks. `say` does not, so a line that is remembered can be sent once more.
    pub fn join(&self) -> Receiver<String> {
        let (sender, inbox) = channel();
        let history = lock(&self.history);
        for line in history.iter() {
            sender.send(line.clone()).expect("the inbox is here");
        }
        lock(&self.members).push(sender);
        inbox
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().expect("no holder of this lock panics")
}
