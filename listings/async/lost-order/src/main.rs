use std::time::Duration;

use tokio::{
    sync::mpsc::{self, Receiver},
    time::{interval, sleep},
};

/// A reading comes in two messages: the room, and the degrees.
async fn next_reading(messages: &mut Receiver<&str>) -> Option<String> {
    let room = messages.recv().await?;
    let degrees = messages.recv().await?;
    Some(format!("{room}: {degrees} degrees"))
}

/// Sends a message every four seconds.
fn start_sensors() -> Receiver<&'static str> {
    let (sender, messages) = mpsc::channel(1);
    tokio::spawn(async move {
        for message in ["cellar", "12", "attic", "21", "hall", "18"] {
            sleep(Duration::from_secs(4)).await;
            if sender.send(message).await.is_err() {
                return;
            }
        }
    });
    messages
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let mut messages = start_sensors();
    let mut clock = interval(Duration::from_secs(7));
    loop {
        tokio::select! {
            reading = next_reading(&mut messages) => match reading {
                Some(reading) => println!("{reading}"),
                None => return,
            },
            _ = clock.tick() => println!("(still alive)"),
        }
    }
}
