use std::collections::VecDeque;

use shuttle::sync::{
    Mutex, MutexGuard,
    mpsc::{Receiver, Sender, channel},
};

const REMEMBERED: usize = 2;

#[derive(Default)]
pub struct Room {
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    history: VecDeque<String>,
    members: Vec<Sender<String>>,
}

impl Room {
    /// Sends a line to all members, and remembers it for those who come later.
    pub fn say(&self, line: &str) {
        let mut state = self.lock();
        state.history.push_back(line.to_owned());
        if state.history.len() > REMEMBERED {
            state.history.pop_front();
        }
        for member in &state.members {
            // An error says that this member has left.
            let _ = member.send(line.to_owned());
        }
    }

    /// Returns an inbox for a new member. It gets the last lines, and then all that follow.
    pub fn join(&self) -> Receiver<String> {
        let (sender, inbox) = channel();
        let mut state = self.lock();
        for line in &state.history {
            sender.send(line.clone()).expect("the inbox is here");
        }
        state.members.push(sender);
        inbox
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().expect("no holder of this lock panics")
    }
}
