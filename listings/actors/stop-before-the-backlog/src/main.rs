use std::time::Duration;

use tokio::sync::mpsc;
use tokio::time::{Instant, pause, sleep};
use tokio_util::sync::CancellationToken;

async fn send(_mail: u32) {
    // Stands for a conversation with the mail server.
    sleep(Duration::from_secs(1)).await;
}

/// Sends mails until it is stopped, and returns how many it has sent and which are left.
async fn mailer(mut inbox: mpsc::Receiver<u32>, stop: CancellationToken) -> (u32, Vec<u32>) {
    let mut sent = 0;
    loop {
        let mail = tokio::select! {
            biased;
            () = stop.cancelled() => break,
            mail = inbox.recv() => mail,
        };
        let Some(mail) = mail else { break };
        send(mail).await;
        sent += 1;
    }

    inbox.close();
    let mut left = Vec::new();
    while let Some(mail) = inbox.recv().await {
        left.push(mail);
    }
    (sent, left)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    pause();
    let stop = CancellationToken::new();
    let (outbox, inbox) = mpsc::channel(1000);
    let mailer = tokio::spawn(mailer(inbox, stop.clone()));
    for mail in 0..600 {
        outbox.send(mail).await?;
    }

    sleep(Duration::from_millis(2500)).await;
    let begin = Instant::now();
    stop.cancel();
    let (sent, left) = mailer.await?;
    let waited = begin.elapsed().as_millis();
    println!(
        "stopped after {waited} ms, {sent} sent, {} left",
        left.len()
    );
    Ok(())
}
