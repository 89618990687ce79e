use std::sync::mpsc;
use std::thread::{self, ThreadId};

use tokio::sync::oneshot;

/// Occupies one worker until the sender that it returns is used or dropped.
async fn occupy_worker() -> (ThreadId, mpsc::Sender<()>) {
    let (occupied, which) = oneshot::channel();
    let (release, released) = mpsc::channel();
    tokio::spawn(async move {
        occupied
            .send(thread::current().id())
            .expect("the caller waits for this");
        // Blocking a worker is a mistake elsewhere; here it keeps all other tasks away.
        let _ = released.recv();
    });
    let worker = which.await.expect("the task sends before it blocks");
    (worker, release)
}

#[tokio::main(worker_threads = 2)]
async fn main() {
    let (began, first_worker) = oneshot::channel();
    let (bell, bell_rings) = oneshot::channel();
    let task = tokio::spawn(async move {
        let before = thread::current().id();
        began.send(before).expect("main waits for this");
        bell_rings
            .await
            .expect("main keeps the bell until it rings");
        let after = thread::current().id();
        println!("the task went on on another thread: {}", before != after);
    });
    let first_worker = first_worker.await.expect("the task sends at once");

    let (worker, release) = occupy_worker().await;
    let (_, release_other) = occupy_worker().await;
    if worker == first_worker {
        drop(release_other);
    } else {
        drop(release);
    }
    println!("the worker on which the task began is occupied");
    bell.send(()).expect("the task waits for the bell");
    task.await.expect("the task does not panic");
}
