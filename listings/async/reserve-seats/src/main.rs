mod client;
mod hall;
mod server;
mod tests;

use std::io;
use std::sync::Arc;

use tokio::net::TcpListener;

use hall::Hall;

#[tokio::main]
async fn main() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let hall = Arc::new(Hall::default());
    tokio::select! {
        () = server::serve(listener, hall) => Ok(()),
        asked = client::ask_for_seats(address) => asked,
    }
}
