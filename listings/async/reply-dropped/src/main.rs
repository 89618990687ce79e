use std::time::Duration;

use tokio::sync::oneshot;
use tokio::time::timeout;

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (reply, answer) = oneshot::channel::<u32>();
    drop(reply);
    if let Err(error) = answer.await {
        println!("the reply was dropped: {error}");
    }

    let (_kept, answer) = oneshot::channel::<u32>();
    if let Err(error) = timeout(Duration::from_secs(60), answer).await {
        println!("the reply is kept: {error}");
    }
}
