use std::thread::{self, ThreadId};

use actix::prelude::*;

/// One part of a search index.
pub struct Shard {
    lines: Vec<String>,
}

impl Actor for Shard {
    type Context = Context<Self>;
}

/// Is answered with the number of lines that contain the word, and the thread that searched.
#[derive(Message)]
#[rtype(result = "(usize, ThreadId)")]
pub struct Count(pub String);

impl Handler<Count> for Shard {
    type Result = MessageResult<Count>;

    fn handle(&mut self, Count(word): Count, _ctx: &mut Self::Context) -> Self::Result {
        let found = self.lines.iter().filter(|line| line.contains(&word));
        MessageResult((found.count(), thread::current().id()))
    }
}

pub struct Index {
    pub shards: Vec<Addr<Shard>>,
    arbiters: Vec<Arbiter>,
}

impl Index {
    /// Starts a shard for each part.
    pub fn start(parts: Vec<Vec<String>>) -> Self {
        let mut index = Index {
            shards: Vec::new(),
            arbiters: Vec::new(),
        };
        for lines in parts {
            let arbiter = Arbiter::new();
            let shard = Shard::start_in_arbiter(&arbiter.handle(), |_ctx| Shard { lines });
            index.shards.push(shard);
            index.arbiters.push(arbiter);
        }
        index
    }

    /// Asks the threads to end, and does not wait.
    pub fn close(self) {
        for arbiter in self.arbiters {
            arbiter.stop();
        }
    }
}
