use std::{io, time::Duration};

use tokio::io::{AsyncWrite, AsyncWriteExt};
use tokio::sync::broadcast::{Receiver, error::RecvError};
use tokio::time::timeout;

/// Writes the messages to the client until the channel is closed. For each of them the
/// client has the time `limit` to make room.
pub async fn deliver(
    mut inbox: Receiver<String>,
    mut client: impl AsyncWrite + Unpin,
    limit: Duration,
) -> io::Result<()> {
    loop {
        let line = match inbox.recv().await {
            Ok(message) => format!("{message}\n"),
            Err(RecvError::Lagged(missed)) => format!("* missed: {missed}\n"),
            Err(RecvError::Closed) => return Ok(()),
        };
        timeout(limit, client.write_all(line.as_bytes())).await??;
    }
}
