use tokio::task::spawn_blocking;
use tracing::{Instrument, Span, info, instrument};

async fn send_mail(address: &str) {
    info!(address, "mail is sent");
}

fn make_invoice() {
    info!("invoice is made");
}

#[instrument]
async fn handle(request: u32) {
    info!("begins");
    let mail = tokio::spawn(send_mail("ada@example.com").in_current_span());
    if mail.await.is_err() {
        info!("sending the mail panicked");
    }
    let span = Span::current();
    let invoice = spawn_blocking(move || span.in_scope(make_invoice));
    if invoice.await.is_err() {
        info!("making the invoice panicked");
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
