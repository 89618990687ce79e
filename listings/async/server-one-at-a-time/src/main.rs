use std::{io, time::Duration};

use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
    time::timeout,
};

mod client;

/// Reads one line, and answers how long it is.
async fn answer(socket: TcpStream) -> io::Result<()> {
    let mut socket = BufReader::new(socket);
    let mut line = String::new();
    if socket.read_line(&mut line).await? == 0 {
        return Ok(()); // the client has left
    }
    let reply = format!("received {} bytes", line.len());
    socket.write_all(reply.as_bytes()).await
}

async fn serve(listener: TcpListener) -> io::Result<()> {
    loop {
        let (socket, _) = listener.accept().await?;
        if let Err(error) = answer(socket).await {
            eprintln!("connection lost: {error}");
        }
    }
}

#[tokio::main]
async fn main() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    tokio::spawn(async move {
        if let Err(error) = serve(listener).await {
            eprintln!("the server has ended: {error}");
        }
    });

    let _silent = TcpStream::connect(address).await?;
    match timeout(Duration::from_secs(1), client::ask(address, "hello")).await {
        Ok(reply) => println!("{}", reply?),
        Err(_) => println!("no answer within a second"),
    }
    Ok(())
}
