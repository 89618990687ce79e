mod client;
mod server;
mod warehouse;

use std::{io, net::TcpListener, thread};

use client::StockClient;

fn main() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;
    let server = thread::spawn(move || server::serve(&listener));

    let mut stock = StockClient::connect(address)?;
    for item in ["lamp", "table"] {
        println!("{item}: {}", stock.in_stock(item)?);
    }

    drop(stock);
    server.join().expect("the server does not panic")
}
