use std::{io, net::SocketAddr, time::Duration};

use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::TcpStream,
    time::timeout,
};

const PATIENCE: Duration = Duration::from_secs(2);

pub struct Client {
    stream: BufReader<TcpStream>,
}

impl Client {
    /// Connects, and says a line. When it comes back, the server knows this client.
    pub async fn join(server: SocketAddr, name: &str) -> io::Result<Self> {
        let stream = BufReader::new(TcpStream::connect(server).await?);
        let mut client = Self { stream };
        let hello = format!("{name} is here\n");
        client.say(hello.as_bytes()).await?;
        client.wait_for(&hello).await?;
        Ok(client)
    }

    pub async fn say(&mut self, bytes: &[u8]) -> io::Result<()> {
        timeout(PATIENCE, self.stream.write_all(bytes)).await?
    }

    pub async fn hear(&mut self) -> io::Result<String> {
        let mut line = String::new();
        match timeout(PATIENCE, self.stream.read_line(&mut line)).await?? {
            0 => Err(io::ErrorKind::UnexpectedEof.into()),
            _ => Ok(line),
        }
    }

    /// Reads until this line comes.
    pub async fn wait_for(&mut self, expected: &str) -> io::Result<()> {
        while self.hear().await? != expected {}
        Ok(())
    }
}
