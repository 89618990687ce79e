use std::{error::Error, io};

use futures::{Stream, StreamExt, future::ready};

pub type Failure = Box<dyn Error + Send + Sync>;

/// Adds up the bytes of the first `limit` lines. Each line is a number. The first error ends it.
pub async fn total_bytes(
    lines: impl Stream<Item = io::Result<String>> + Unpin,
    limit: usize,
) -> Result<u64, Failure> {
    let numbers =
        lines.filter_map(|line| ready(line.ok().and_then(|line| line.parse::<u64>().ok())));
    let total = numbers.take(limit).fold(0, |sum, bytes| ready(sum + bytes));
    Ok(total.await)
}
