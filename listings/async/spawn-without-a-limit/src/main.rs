use std::time::Duration;

use tokio::runtime::Handle;
use tokio::task::{JoinError, JoinSet};
use tokio::time::sleep;

const MESSAGES: u32 = 10_000;
const AT_ONCE: usize = 100;

/// Stores a message in a database, which takes a second.
async fn store(_message: u32) {
    sleep(Duration::from_secs(1)).await;
}

async fn without_a_limit() -> Result<(), JoinError> {
    let mut tasks = JoinSet::new();
    for message in 0..MESSAGES {
        tasks.spawn(store(message));
    }
    while let Some(stored) = tasks.join_next().await {
        stored?;
    }
    Ok(())
}

async fn with_a_limit() -> Result<(), JoinError> {
    let mut tasks = JoinSet::new();
    for message in 0..MESSAGES {
        if tasks.len() == AT_ONCE
            && let Some(stored) = tasks.join_next().await
        {
            stored?;
        }
        tasks.spawn(store(message));
    }
    while let Some(stored) = tasks.join_next().await {
        stored?;
    }
    Ok(())
}

/// Prints how many tasks there are while the messages are being stored.
async fn watch(
    name: &str,
    storing: impl Future<Output = Result<(), JoinError>>,
) -> Result<(), JoinError> {
    let later = async {
        sleep(Duration::from_millis(500)).await;
        let tasks = Handle::current().metrics().num_alive_tasks();
        println!("{name}: {tasks} tasks at a time");
    };
    let (stored, ()) = tokio::join!(storing, later);
    stored
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() -> Result<(), JoinError> {
    watch("without a limit", without_a_limit()).await?;
    watch("with a limit", with_a_limit()).await
}
