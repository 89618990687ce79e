use std::{io, net::SocketAddr};

use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::TcpStream,
};

/// An async client with one connection.
pub struct Warehouse {
    connection: BufReader<TcpStream>,
}

impl Warehouse {
    pub async fn connect(address: SocketAddr) -> io::Result<Self> {
        let connection = BufReader::new(TcpStream::connect(address).await?);
        Ok(Self { connection })
    }

    /// Sends the item as a line, and returns the line that comes back.
    pub async fn in_stock(&mut self, item: &str) -> io::Result<String> {
        let request = format!("{item}\n");
        self.connection.write_all(request.as_bytes()).await?;
        let mut answer = String::new();
        self.connection.read_line(&mut answer).await?;
        if !answer.ends_with('\n') {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        Ok(answer.trim_end().to_owned())
    }
}
