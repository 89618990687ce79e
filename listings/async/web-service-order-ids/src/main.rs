mod bank;
mod guests;
mod server;

use std::error::Error;

use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let server = axum::serve(listener, server::routes(4));
    tokio::select! {
        ended = server.into_future() => ended?,
        played = guests::play(address) => played?,
    }
    Ok(())
}
