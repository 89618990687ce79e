mod client;
mod server;

use std::io;

use client::Client;
use tokio::net::TcpListener;

const LINES: usize = 2_000;

/// Ada says long lines. She and Ben hear each of them, before she says the next.
async fn talk(ada: &mut Client, ben: &mut Client) -> io::Result<()> {
    let filler = "x".repeat(16_000);
    for number in 1..=LINES {
        let line = format!("Ada: {number} {filler}\n");
        ada.say(line.as_bytes()).await?;
        ada.wait_for(&line).await?;
        ben.wait_for(&line).await?;
    }
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    tokio::spawn(server::serve(listener));

    let mut ada = Client::join(address, "Ada").await?;
    let mut ben = Client::join(address, "Ben").await?;
    ada.say(b"Ada: hello\n").await?;
    print!("Ben hears {}", ben.hear().await?);

    // Cleo reads nothing from here on.
    let _cleo = Client::join(address, "Cleo").await?;
    match talk(&mut ada, &mut ben).await {
        Ok(()) => println!("Ben has heard all {LINES} lines"),
        Err(error) => println!("the chat stands still: {error}"),
    }
    Ok(())
}
