mod client;
mod server;
mod strangers;

use std::io;

use client::Client;
use tokio::net::TcpListener;

#[tokio::main(flavor = "current_thread")]
async fn main() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let server = tokio::spawn(server::serve(listener));

    let heard = strangers::pastes(address, 2_000).await?;
    println!("Ada hears all that she pasted: {}", heard == 2_000);
    print!("Ada hears {}", strangers::vanishes(address).await?);
    let is_heard = strangers::sends_latin_1(address).await?;
    println!("Cem is heard: {is_heard}");
    let mut dora = Client::join(address, "Dora").await?;
    let megabytes = strangers::never_ends(&mut dora).await;
    println!("Dora's line has {megabytes} MB, and no end");

    let mut ada = Client::join(address, "Ada").await?;
    server.abort();
    ada.say(b"Ada: is anybody there?\n").await?;
    print!("after the end, Ada hears {}", ada.hear().await?);
    Ok(())
}
