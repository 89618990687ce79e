use std::time::Duration;

use tokio::time::sleep;

async fn send_reminder() {
    println!("the reminder is due in an hour");
    sleep(Duration::from_secs(3600)).await;
    println!("reminder sent");
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let reminder = tokio::spawn(send_reminder());
    sleep(Duration::from_secs(60)).await;

    reminder.abort();
    match reminder.await {
        Ok(()) => println!("it was too late to abort"),
        Err(error) => println!("aborted: {}", error.is_cancelled()),
    }
}
