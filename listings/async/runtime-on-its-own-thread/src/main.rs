mod client;
mod server;

use std::{io, net::TcpListener, thread};

use tokio::{runtime::Runtime, task::spawn_blocking};

use client::StockClient;

fn main() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;
    let server = thread::spawn(move || server::serve(&listener));

    let client = StockClient::start()?;
    print!("{}", client.ask(address)?);

    // The same call from async code, on a thread that may block.
    let asked =
        Runtime::new()?.block_on(async move { spawn_blocking(move || client.ask(address)).await });
    print!("{}", asked??);

    server.join().expect("the server does not panic")
}
