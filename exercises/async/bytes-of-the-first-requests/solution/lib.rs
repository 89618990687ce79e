use std::{error::Error, io};

use futures::{Stream, StreamExt, TryStreamExt};

pub type Failure = Box<dyn Error + Send + Sync>;

/// Adds up the bytes of the first `limit` lines. Each line is a number. The first error ends it.
pub async fn total_bytes(
    lines: impl Stream<Item = io::Result<String>> + Unpin,
    limit: usize,
) -> Result<u64, Failure> {
    let mut lines = lines.take(limit);
    let mut total = 0;
    while let Some(line) = lines.try_next().await? {
        total += line.parse::<u64>()?;
    }
    Ok(total)
}
