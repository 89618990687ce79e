use std::{io, net::SocketAddr};

use crate::client::Client;

/// Pastes many lines at once. Returns how many of them this client hears.
pub async fn pastes(server: SocketAddr, lines: usize) -> io::Result<usize> {
    let mut ada = Client::join(server, "Ada").await?;
    ada.say(&b"so\n".repeat(lines)).await?;
    ada.say(b"that is all\n").await?;
    let mut heard = 0;
    loop {
        match ada.hear().await?.as_str() {
            "so\n" => heard += 1,
            "that is all\n" => return Ok(heard),
            _ => {}
        }
    }
}

/// Vanishes in the middle of a line. Returns what another client hears then.
pub async fn vanishes(server: SocketAddr) -> io::Result<String> {
    let mut ada = Client::join(server, "Ada").await?;
    let mut ben = Client::join(server, "Ben").await?;
    ada.wait_for("Ben is here\n").await?;
    ben.say(b"Ben: I have to g").await?;
    drop(ben);
    ada.hear().await
}

/// Sends a line that is not UTF-8, and a good line. Returns whether that is heard.
pub async fn sends_latin_1(server: SocketAddr) -> io::Result<bool> {
    let mut cem = Client::join(server, "Cem").await?;
    cem.say(b"Cem: cr\xE8me?\nCem: hello?\n").await?;
    Ok(cem.wait_for("Cem: hello?\n").await.is_ok())
}

/// Sends a line without an end. Returns how many megabytes of it the server takes.
pub async fn never_ends(dora: &mut Client) -> usize {
    let megabyte = vec![b'z'; 1_000_000];
    for taken in 0..50 {
        if dora.say(&megabyte).await.is_err() {
            return taken;
        }
    }
    50
}
