use std::io;
use std::net::SocketAddr;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

pub async fn ask(server: SocketAddr, request: &str) -> io::Result<String> {
    let mut socket = TcpStream::connect(server).await?;
    socket.write_all(request.as_bytes()).await?;
    let mut reply = String::new();
    socket.read_to_string(&mut reply).await?;
    Ok(reply)
}

pub async fn ask_for_seats(server: SocketAddr) -> io::Result<()> {
    for request in ["7 ada\n", "8 ben\n", "7 cleo\n"] {
        print!("{}", ask(server, request).await?);
    }
    Ok(())
}
