use std::{error::Error, io};

use futures::{Stream, TryStreamExt};

pub type Failure = Box<dyn Error + Send + Sync>;

/// Adds up the bytes of the first `limit` lines. Each line is a number. The first error ends it.
pub async fn total_bytes(
    lines: impl Stream<Item = io::Result<String>> + Unpin,
    limit: usize,
) -> Result<u64, Failure> {
    let mut lines = lines;
    let (mut total, mut count) = (0, 0);
    while let Some(line) = lines.try_next().await? {
        if count == limit {
            break;
        }
        total += line.parse::<u64>()?;
        count += 1;
    }
    Ok(total)
}
