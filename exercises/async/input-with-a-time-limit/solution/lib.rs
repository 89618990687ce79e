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
        let line = spawn_blocking(|| input.lines().next().transpose());
        match timeout(limit, line).await {
            Ok(line) => line?,
            Err(_) => Ok(None),
        }
    });
    // The thread that reads is left behind: nobody can interrupt it.
    runtime.shutdown_background();
    answer
}
