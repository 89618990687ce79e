use shuttle::sync::{Condvar, Mutex};
use std::collections::VecDeque;

/// A queue in which at most `limit` bytes wait.
pub struct Queue {
    messages: Mutex<VecDeque<Vec<u8>>>,
    limit: usize,
    not_full: Condvar,
    not_empty: Condvar,
}

fn bytes(messages: &VecDeque<Vec<u8>>) -> usize {
    messages.iter().map(Vec::len).sum()
}

impl Queue {
    pub fn with_limit(limit: usize) -> Self {
        Queue {
            messages: Mutex::new(VecDeque::new()),
            limit,
            not_full: Condvar::new(),
            not_empty: Condvar::new(),
        }
    }

    /// Waits until there is room for the message. It may be at most as long as the limit.
    pub fn put(&self, message: Vec<u8>) {
        let messages = self
            .messages
            .lock()
            .expect("a thread panicked while it held the queue");
        let mut messages = self
            .not_full
            .wait_while(messages, |messages| bytes(messages) == self.limit)
            .expect("a thread panicked while it held the queue");
        messages.push_back(message);
        drop(messages);
        self.not_empty.notify_one();
    }

    /// Waits for a message. Returns it, and how many bytes waited.
    pub fn take(&self) -> (Vec<u8>, usize) {
        let messages = self
            .messages
            .lock()
            .expect("a thread panicked while it held the queue");
        let mut messages = self
            .not_empty
            .wait_while(messages, |messages| messages.is_empty())
            .expect("a thread panicked while it held the queue");
        let waited = bytes(&messages);
        let message = messages.pop_front().expect("the wait ended with a message");
        drop(messages);
        self.not_full.notify_one();
        (message, waited)
    }
}
