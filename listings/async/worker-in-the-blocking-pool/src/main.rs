use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;
use std::{io, thread};

use tokio::task::spawn_blocking;
use tokio::{runtime::Builder, time::timeout};

/// Writes lines until the last sender is dropped.
fn write_log(lines: Receiver<String>) {
    for line in lines {
        println!("  {line}");
    }
}

async fn report() {
    let report = spawn_blocking(|| "the report is computed");
    match timeout(Duration::from_millis(300), report).await {
        Ok(Ok(done)) => println!("  {done}"),
        Ok(Err(error)) => println!("  the report failed: {error}"),
        Err(_) => println!("  the report has not begun"),
    }
}

fn main() -> io::Result<()> {
    let runtime = Builder::new_current_thread()
        .enable_time()
        .max_blocking_threads(1)
        .build()?;

    println!("a thread of its own");
    let (log, lines) = channel();
    let writer = thread::spawn(|| write_log(lines));
    runtime.block_on(report());
    drop(log);
    writer.join().expect("the writer panicked");

    println!("spawn_blocking");
    let (log, lines) = channel();
    runtime.spawn_blocking(|| write_log(lines));
    runtime.block_on(report());
    drop(log);
    Ok(())
}
