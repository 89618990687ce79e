use std::time::Duration;

use tokio::sync::mpsc;
use tokio::time::{Instant, pause, sleep};

struct Mail {
    number: u32,
    queued_at: Instant,
}

async fn send(_mail: &Mail) {
    // Stands for a conversation with the mail server.
    sleep(Duration::from_secs(1)).await;
}

async fn mailer(mut inbox: mpsc::Receiver<Mail>) {
    while let Some(mail) = inbox.recv().await {
        let age = mail.queued_at.elapsed().as_millis();
        let (number, waiting) = (mail.number, inbox.len());
        println!("mail {number}: {age} ms old, {waiting} waiting");
        send(&mail).await;
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    pause();
    let (outbox, inbox) = mpsc::channel(100);
    let mailer = tokio::spawn(mailer(inbox));
    for number in 1..=6 {
        let queued_at = Instant::now();
        outbox.send(Mail { number, queued_at }).await?;
        sleep(Duration::from_millis(400)).await;
    }
    drop(outbox);
    mailer.await?;
    Ok(())
}
