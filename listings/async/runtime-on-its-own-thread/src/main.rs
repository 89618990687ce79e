mod client;
mod server;

use std::{
    io,
    net::{SocketAddr, TcpListener},
    thread,
};

use tokio::{runtime::Runtime, task::spawn_blocking};

use client::StockService;

/// The same call from async code, on a thread that may block.
async fn ask_from_async(client: StockService, address: SocketAddr) -> io::Result<String> {
    spawn_blocking(move || client.ask(address)).await?
}

fn main() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;
    let server = thread::spawn(move || server::serve(&listener));

    let client = StockService::start()?;
    print!("{}", client.ask(address)?);

    let runtime = Runtime::new()?;
    print!("{}", runtime.block_on(ask_from_async(client, address))?);

    server.join().expect("the server does not panic")
}
