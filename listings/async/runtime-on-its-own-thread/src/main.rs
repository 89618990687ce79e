mod client;

use std::{
    io::{self, Write},
    net::TcpListener,
    thread,
};

use client::StockClient;

/// A warehouse that answers two requests. It stands for a server elsewhere.
fn serve(listener: TcpListener) -> io::Result<()> {
    for answer in ["3 lamps\n", "5 tables\n"] {
        let (mut stream, _) = listener.accept()?;
        stream.write_all(answer.as_bytes())?;
    }
    Ok(())
}

fn main() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;
    let warehouse = thread::spawn(move || serve(listener));

    let client = StockClient::start()?;
    print!("{}", client.ask(address)?);

    // The same call in a task: it blocks a thread, and does not panic.
    let runtime = tokio::runtime::Runtime::new()?;
    let asked = runtime
        .block_on(async move { tokio::task::spawn_blocking(move || client.ask(address)).await });
    print!("{}", asked??);

    warehouse.join().expect("the warehouse does not panic")
}
