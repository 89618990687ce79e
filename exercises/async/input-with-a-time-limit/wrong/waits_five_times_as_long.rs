use std::{
    io::{self, BufRead},
    time::Duration,
};

use tokio::{runtime::Builder, task::spawn_blocking, time::timeout};

/// Returns the first line of `input`, or `None` if none comes within `limit`.
pub fn first_line<Input>(input: Input, limit: Duration) -> io::Result<Option<String>>
where
    Input: BufRead + Send + 'static,
{
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let answer = runtime.block_on(async {
        let mut line = spawn_blocking(|| input.lines().next().transpose());
        let answer = match timeout(limit, &mut line).await {
            Ok(line) => line?,
            Err(_) => Ok(None),
        };
        line.abort();
        answer
    });
    runtime.shutdown_timeout(Duration::from_secs(1));
    answer
}
