use std::io;
use std::net::SocketAddr;

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufStream};
use tokio::net::TcpStream;
use tokio::sync::Mutex;

/// A client that all tasks share. It connects when it is first asked.
pub struct Client {
    address: SocketAddr,
    connection: Mutex<Option<BufStream<TcpStream>>>,
}

impl Client {
    pub fn new(address: SocketAddr) -> Self {
        let connection = Mutex::new(None);
        Client {
            address,
            connection,
        }
    }

    /// Sends a question, and returns its answer. May be dropped while it waits.
    pub async fn ask(&self, question: &str) -> io::Result<String> {
        let mut connection = self.connection.lock().await;
        if connection.is_none() {
            *connection = Some(connect(self.address).await?);
        }
        let stream = connection.as_mut().expect("it was connected above");
        exchange(stream, question).await
    }
}

async fn connect(address: SocketAddr) -> io::Result<BufStream<TcpStream>> {
    Ok(BufStream::new(TcpStream::connect(address).await?))
}

async fn exchange(stream: &mut BufStream<TcpStream>, question: &str) -> io::Result<String> {
    stream.write_all(format!("{question}\n").as_bytes()).await?;
    stream.flush().await?;
    let mut answer = String::new();
    stream.read_line(&mut answer).await?;
    match answer.strip_suffix('\n') {
        Some(answer) => Ok(answer.to_string()),
        None => Err(io::ErrorKind::UnexpectedEof.into()),
    }
}
