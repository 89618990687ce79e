mod bank;
mod server;
mod strangers;

use std::error::Error;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::time::timeout;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let (stop, stopped) = oneshot::channel::<()>();
    let server = axum::serve(listener, server::routes(4)).with_graceful_shutdown(async {
        // An error says that `stop` was dropped, which is an end, too.
        let _ = stopped.await;
    });
    let mut server = tokio::spawn(server.into_future());

    let digits = 1_000_000;
    let status = strangers::order(address, &"9".repeat(digits)).await?;
    println!("a card with {digits} digits: {status}");

    let mut half_a_head = strangers::send(address, strangers::HALF_A_HEAD).await?;
    let mut half_a_body = strangers::send(address, strangers::HALF_AN_ORDER).await?;
    let mut unconfirmed = strangers::send(address, strangers::UNCONFIRMED).await?;
    for (what, stream) in [
        ("half a head", &mut half_a_head),
        ("half a body", &mut half_a_body),
        ("an unconfirmed card", &mut unconfirmed),
    ] {
        let heard = strangers::hear(stream).await?;
        println!("{what}: {heard}");
    }

    drop(stop);
    match timeout(Duration::from_millis(100), &mut server).await {
        Ok(ended) => ended??,
        Err(_) => println!("the shutdown: still waiting after 100 ms"),
    }
    Ok(())
}
