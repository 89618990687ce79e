use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

use actix::prelude::*;

/// Does jobs, and counts them.
pub struct Worker {
    done: Arc<AtomicUsize>,
}

impl Actor for Worker {
    type Context = SyncContext<Self>;
}

#[derive(Message)]
#[rtype(result = "()")]
pub struct Job(pub Box<dyn FnOnce() + Send>);

impl Handler<Job> for Worker {
    type Result = ();

    fn handle(&mut self, Job(job): Job, _ctx: &mut Self::Context) {
        job();
        self.done.fetch_add(1, Relaxed);
    }
}

/// Is answered with the number of jobs that the whole pool has done.
#[derive(Message)]
#[rtype(result = "usize")]
pub struct Done;

impl Handler<Done> for Worker {
    type Result = usize;

    fn handle(&mut self, _: Done, _ctx: &mut Self::Context) -> usize {
        self.done.load(Relaxed)
    }
}

pub fn start_pool(threads: usize) -> Addr<Worker> {
    SyncArbiter::start(threads, || Worker {
        done: Arc::new(AtomicUsize::new(0)),
    })
}
