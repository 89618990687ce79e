use std::{io, net::SocketAddr};

use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
    task::JoinSet,
};

async fn echo_lines(mut stream: TcpStream) -> io::Result<()> {
    let (from_client, mut to_client) = stream.split();
    let mut lines = BufReader::new(from_client).lines();
    while let Some(line) = lines.next_line().await? {
        to_client
            .write_all(format!("echo {line}\n").as_bytes())
            .await?;
    }
    Ok(())
}

/// Returns only if the listener fails.
async fn serve(listener: TcpListener) -> io::Error {
    loop {
        let stream = match listener.accept().await {
            Ok((stream, _)) => stream,
            Err(error) => return error,
        };
        tokio::spawn(async move {
            if let Err(error) = echo_lines(stream).await {
                eprintln!("a connection failed: {error}");
            }
        });
    }
}

async fn ask(server: SocketAddr, name: &str) -> io::Result<String> {
    let mut stream = TcpStream::connect(server).await?;
    stream.write_all(format!("{name}\n").as_bytes()).await?;
    stream.shutdown().await?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await?;
    Ok(answer)
}

async fn ask_three_times(server: SocketAddr) -> io::Result<()> {
    let mut clients = JoinSet::new();
    for name in ["Ada", "Ben", "Cleo"] {
        clients.spawn(ask(server, name));
    }
    while let Some(answer) = clients.join_next().await {
        print!("{}", answer??);
    }
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let server = listener.local_addr()?;
    tokio::select! {
        error = serve(listener) => Err(error),
        asked = ask_three_times(server) => asked,
    }
}
