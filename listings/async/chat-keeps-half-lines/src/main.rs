mod client;
mod server;

use std::{io, time::Duration};

use client::Client;
use tokio::{net::TcpListener, time::sleep};

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

/// Reads up to Ada's last line. Returns how many lines Cleo has heard and missed.
async fn catch_up(cleo: &mut Client) -> io::Result<(usize, usize)> {
    let last = format!("Ada: {LINES} ");
    let (mut heard, mut missed) = (0, 0);
    loop {
        let line = cleo.hear().await?;
        if let Some(gap) = line.strip_prefix("* missed: ") {
            missed += gap.trim_end().parse::<usize>().map_err(io::Error::other)?;
            continue;
        }
        heard += 1;
        if line.starts_with(&last) {
            return Ok((heard, missed));
        }
    }
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
    let mut cleo = Client::join(address, "Cleo").await?;
    match talk(&mut ada, &mut ben).await {
        Ok(()) => println!("Ben has heard all {LINES} lines"),
        Err(error) => println!("the chat stands still: {error}"),
    }
    let (heard, missed) = catch_up(&mut cleo).await?;
    println!("Cleo has heard or missed {} lines", heard + missed);

    // Ben types half a line, and pauses. Ada talks meanwhile.
    ben.say(b"Ben: good ").await?;
    sleep(Duration::from_millis(100)).await;
    ada.say(b"Ada: anyone?\n").await?;
    ben.wait_for("Ada: anyone?\n").await?;
    ben.say(b"morning\n").await?;
    ada.wait_for("Ada: anyone?\n").await?;
    print!("Ada hears {}", ada.hear().await?);
    Ok(())
}
