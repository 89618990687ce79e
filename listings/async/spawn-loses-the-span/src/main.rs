use tracing::{info, instrument};

async fn send_mail(address: &str) {
    info!(address, "mail is sent");
}

#[instrument]
async fn handle(request: u32) {
    info!("begins");
    let mail = tokio::spawn(send_mail("ada@example.com"));
    if mail.await.is_err() {
        info!("sending the mail panicked");
    }
    info!("ends");
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    tracing_subscriber::fmt()
        .with_ansi(false)
        .with_target(false)
        .without_time()
        .init();

    handle(7).await;
}
