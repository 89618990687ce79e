use std::{io, time::Duration};

use tokio::io::{AsyncWrite, AsyncWriteExt};
use tokio::sync::broadcast::{Receiver, error::RecvError};
use tokio::time::timeout;

/// Goes on after a gap, and does not tell the client of it.
pub async fn deliver(
    mut inbox: Receiver<String>,
    mut client: impl AsyncWrite + Unpin,
    limit: Duration,
) -> io::Result<()> {
    loop {
        let line = match inbox.recv().await {
            Ok(message) => format!("{message}\n"),
            Err(RecvError::Lagged(_)) => continue,
            Err(RecvError::Closed) => return Ok(()),
        };
        timeout(limit, client.write_all(line.as_bytes())).await??;
    }
}
