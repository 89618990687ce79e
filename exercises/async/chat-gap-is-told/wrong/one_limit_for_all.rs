use std::{io, time::Duration};

use tokio::io::{AsyncWrite, AsyncWriteExt};
use tokio::sync::broadcast::{Receiver, error::RecvError};
use tokio::time::timeout;

/// One limit for all messages: whoever stays longer is cut off.
pub async fn deliver(
    mut inbox: Receiver<String>,
    mut client: impl AsyncWrite + Unpin,
    limit: Duration,
) -> io::Result<()> {
    timeout(limit, async {
        loop {
            let line = match inbox.recv().await {
                Ok(message) => format!("{message}\n"),
                Err(RecvError::Lagged(missed)) => format!("* missed: {missed}\n"),
                Err(RecvError::Closed) => return Ok(()),
            };
            client.write_all(line.as_bytes()).await?;
        }
    })
    .await?
}
