//! Three clients, which write their frames by hand. Yours takes a crate for it, or is a browser.

use std::{io, net::SocketAddr};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

pub const TEXT: u8 = 1;
pub const CLOSE: u8 = 8;
pub const PING: u8 = 9;
pub const PONG: u8 = 10;

pub struct Client(TcpStream);

impl Client {
    pub async fn connect(server: SocketAddr, name: &str) -> io::Result<Client> {
        let mut stream = TcpStream::connect(server).await?;
        let request = format!(
            "GET /socket/{name} HTTP/1.1\r\nHost: {server}\r\n\
             Connection: Upgrade\r\nUpgrade: websocket\r\n\
             Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: x3JJHMbDL1EzLkh9GBhXDw==\r\n\r\n"
        );
        stream.write_all(request.as_bytes()).await?;
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            head.push(stream.read_u8().await?);
        }
        if !head.starts_with(b"HTTP/1.1 101 ") {
            return Err(io::Error::other("the server does not speak WebSocket"));
        }
        Ok(Client(stream))
    }

    pub async fn send(&mut self, kind: u8, payload: &[u8]) -> io::Result<()> {
        assert!(payload.len() < 126, "a longer frame has another head");
        let mut frame = vec![0x80 | kind, 0x80 | payload.len() as u8];
        // What a client sends is masked with a key; this key changes nothing.
        frame.extend([0; 4]);
        frame.extend(payload);
        self.0.write_all(&frame).await
    }

    /// The next message, or an error at the end of the connection.
    pub async fn receive(&mut self) -> io::Result<(u8, Vec<u8>)> {
        let kind = self.0.read_u8().await? & 0x0f;
        let mut payload = vec![0; self.0.read_u8().await?.into()];
        self.0.read_exact(&mut payload).await?;
        Ok((kind, payload))
    }
}

pub async fn answer_four_pings(server: SocketAddr) -> io::Result<()> {
    let mut ada = Client::connect(server, "Ada").await?;
    ada.send(TEXT, b"lamp on").await?;
    let mut answered = 0;
    while answered < 4 {
        let (kind, payload) = ada.receive().await?;
        if kind == PING {
            ada.send(PONG, &payload).await?;
            answered += 1;
        } else {
            println!("Ada hears {:?}", String::from_utf8_lossy(&payload));
        }
    }
    println!("Ada has answered {answered} pings, and closes");
    ada.send(CLOSE, b"").await?;
    while ada.receive().await?.0 != CLOSE {}
    Ok(())
}

pub async fn answer_nothing(server: SocketAddr) -> io::Result<()> {
    let mut ben = Client::connect(server, "Ben").await?;
    println!("Ben answers nothing");
    while ben.receive().await?.0 != CLOSE {}
    println!("Ben is told to close");
    Ok(())
}

pub async fn vanish(server: SocketAddr) -> io::Result<()> {
    let cleo = Client::connect(server, "Cleo").await?;
    println!("Cleo vanishes without a word");
    drop(cleo);
    Ok(())
}
