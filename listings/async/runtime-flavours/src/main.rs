use std::{
    collections::HashSet,
    io, thread,
    thread::ThreadId,
    time::{Duration, Instant},
};

use tokio::{
    runtime::{Builder, Runtime},
    task::JoinSet,
};

async fn compute() -> ThreadId {
    let start = Instant::now();
    while start.elapsed() < Duration::from_millis(2) {
        std::hint::spin_loop();
    }
    thread::current().id()
}

fn threads_used(runtime: &Runtime) -> usize {
    runtime.block_on(async {
        let tasks: JoinSet<ThreadId> = (0..8).map(|_| compute()).collect();
        tasks
            .join_all()
            .await
            .into_iter()
            .collect::<HashSet<_>>()
            .len()
    })
}

fn main() -> io::Result<()> {
    let single = Builder::new_current_thread().build()?;
    println!("current_thread, threads used: {}", threads_used(&single));

    let many = Builder::new_multi_thread().worker_threads(4).build()?;
    println!(
        "multi_thread with 4 workers, threads used: {}",
        threads_used(&many)
    );
    Ok(())
}
