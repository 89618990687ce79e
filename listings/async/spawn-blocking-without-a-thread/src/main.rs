use std::io;

use tokio::runtime::Builder;
use tokio::task::{JoinError, spawn_blocking};

async fn report() -> Result<&'static str, JoinError> {
    spawn_blocking(|| "the report is computed").await
}

fn main() -> io::Result<()> {
    let runtime = Builder::new_current_thread()
        // No system has room for such a stack. It stands for a limit of threads that is reached.
        .thread_stack_size(usize::MAX / 2)
        .build()?;

    runtime.block_on(async {
        match tokio::spawn(report()).await {
            Ok(Ok(done)) => println!("{done}"),
            Ok(Err(error)) => println!("the closure failed: {error}"),
            Err(error) => println!("the request failed: {error}"),
        }
        println!("the next request is served");
    });
    Ok(())
}
