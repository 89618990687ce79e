#[cfg(test)]
mod tests;

use std::{error::Error, io, net::SocketAddr};

use tokio::{
    io::AsyncWriteExt,
    net::{TcpListener, TcpStream},
    task::JoinSet,
};

async fn greet(mut stream: TcpStream) -> io::Result<()> {
    stream.write_all(b"hello").await
}

async fn serve(listener: TcpListener) -> io::Result<()> {
    let mut greetings = JoinSet::new();
    loop {
        let (stream, _) = listener.accept().await?;
        greetings.spawn(greet(stream));
        while greetings.try_join_next().is_some() {}
    }
}

/// A server that ends when it is dropped.
struct Server {
    address: SocketAddr,
    _tasks: JoinSet<io::Result<()>>,
}

impl Server {
    async fn start() -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        let mut tasks = JoinSet::new();
        tasks.spawn(serve(listener));
        Ok(Self {
            address,
            _tasks: tasks,
        })
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let server = Server::start().await?;
    println!("on loopback: {}", server.address.ip().is_loopback());
    Ok(())
}
