use std::{io, time::Duration};

use tokio::io::{AsyncWrite, AsyncWriteExt};
use tokio::sync::broadcast::Receiver;

/// Writes the messages to the client until the channel is closed. For each of them the
/// client has the time `limit` to make room.
pub async fn deliver(
    mut inbox: Receiver<String>,
    mut client: impl AsyncWrite + Unpin,
    _limit: Duration,
) -> io::Result<()> {
    while let Ok(message) = inbox.recv().await {
        client.write_all(format!("{message}\n").as_bytes()).await?;
    }
    Ok(())
}
