use std::{io, sync::Arc};

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::broadcast::{Sender, error::RecvError};

pub async fn serve(listener: TcpListener) -> io::Result<()> {
    let messages = Sender::new(16);
    loop {
        let (stream, _) = listener.accept().await?;
        tokio::spawn(chat(stream, messages.clone()));
    }
}

async fn chat(mut stream: TcpStream, messages: Sender<Arc<str>>) -> io::Result<()> {
    let mut inbox = messages.subscribe();
    let (from_client, mut to_client) = stream.split();
    let mut from_client = BufReader::new(from_client);
    let mut line = String::new();
    loop {
        tokio::select! {
            bytes = from_client.read_line(&mut line) => {
                if bytes? == 0 {
                    return Ok(());
                }
                let _ = messages.send(line.as_str().into());
                line.clear();
            }
            message = inbox.recv() => {
                let message = match message {
                    Ok(message) => message,
                    Err(RecvError::Lagged(n)) => format!("* missed: {n}\n").into(),
                    Err(RecvError::Closed) => return Ok(()),
                };
                to_client.write_all(message.as_bytes()).await?;
            }
        }
    }
}
