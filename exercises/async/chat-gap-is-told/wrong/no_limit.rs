use std::{io, time::Duration};

use tokio::io::{AsyncWrite, AsyncWriteExt};
use tokio::sync::broadcast::{Receiver, error::RecvError};

/// Waits for a client that never reads.
pub async fn deliver(
    mut inbox: Receiver<String>,
    mut client: impl AsyncWrite + Unpin,
    _limit: Duration,
) -> io::Result<()> {
    loop {
        let line = match inbox.recv().await {
            Ok(message) => format!("{message}\n"),
            Err(RecvError::Lagged(missed)) => format!("* missed: {missed}\n"),
            Err(RecvError::Closed) => return Ok(()),
        };
        client.write_all(line.as_bytes()).await?;
    }
}
