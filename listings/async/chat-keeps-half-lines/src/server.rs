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
    let mut lines = BufReader::new(from_client).lines();
    loop {
        tokio::select! {
            line = lines.next_line() => {
                let Some(line) = line? else {
                    return Ok(());
                };
                let _ = messages.send(format!("{line}\n").into());
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
