use std::{io, time::Duration};

use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncWrite, AsyncWriteExt, BufReader};
use tokio::time::Instant;

/// Looks at the clock when a line has come. A client that sends none is never given up.
pub async fn ask_name(
    client: impl AsyncRead + AsyncWrite + Unpin,
    limit: Duration,
) -> io::Result<Option<String>> {
    let mut client = BufReader::new(client);
    let end = Instant::now() + limit;
    while Instant::now() < end {
        client.write_all(b"* your name?\n").await?;
        let mut name = String::new();
        if client.read_line(&mut name).await? == 0 {
            return Ok(None);
        }
        if is_good(name.trim()) {
            return Ok(Some(name.trim().to_owned()));
        }
    }
    Ok(None)
}

fn is_good(name: &str) -> bool {
    let length = name.len();
    (1..=20).contains(&length) && name.bytes().all(|byte| byte.is_ascii_alphanumeric())
}
