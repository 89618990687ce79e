use std::time::Duration;

use tokio::sync::mpsc;
use tokio::time::{Instant, pause, sleep};

enum Message {
    Mail(u32),
    Stop,
}

async fn send(_mail: u32) {
    // Stands for a conversation with the mail server.
    sleep(Duration::from_secs(1)).await;
}

/// Sends mails until it is stopped, and returns how many it has sent.
async fn mailer(mut inbox: mpsc::Receiver<Message>) -> u32 {
    let mut sent = 0;
    while let Some(Message::Mail(mail)) = inbox.recv().await {
        send(mail).await;
        sent += 1;
    }
    sent
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    pause();
    let (outbox, inbox) = mpsc::channel(1000);
    let mailer = tokio::spawn(mailer(inbox));
    for mail in 0..600 {
        outbox.send(Message::Mail(mail)).await?;
    }

    sleep(Duration::from_millis(2500)).await;
    let begin = Instant::now();
    outbox.send(Message::Stop).await?;
    let sent = mailer.await?;
    println!("stopped after {} s, {sent} sent", begin.elapsed().as_secs());
    Ok(())
}
