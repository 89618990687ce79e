use std::{collections::VecDeque, io, time::Duration};
use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncWrite, AsyncWriteExt, BufReader, split};
use tokio::time::timeout;

/// How long the ledger may take for one answer.
pub const LIMIT: Duration = Duration::from_secs(2);

/// Sends the sales, the oldest first. A sale that is acknowledged leaves the outbox.
pub async fn deliver(
    outbox: &mut VecDeque<String>,
    connection: impl AsyncRead + AsyncWrite,
) -> io::Result<()> {
    let (reader, mut writer) = split(connection);
    let mut answers = BufReader::new(reader).lines();
    while let Some(sale) = outbox.front() {
        writer.write_all(format!("{sale}\n").as_bytes()).await?;
        if let Ok(answer) = timeout(LIMIT, answers.next_line()).await {
            answer?.ok_or(io::ErrorKind::UnexpectedEof)?;
        }
        outbox.pop_front();
    }
    Ok(())
}
