use std::{io, thread, time::Duration};

use tokio::{runtime::Runtime, time::sleep};

const PAUSE: Duration = Duration::from_millis(20);

fn main() -> io::Result<()> {
    let runtime = Runtime::new()?;
    thread::scope(|scope| {
        let first = scope.spawn(|| runtime.block_on(sleep(PAUSE)));
        let second = scope.spawn(|| runtime.block_on(async { sleep(PAUSE).await }));
        println!("the first thread panicked: {}", first.join().is_err());
        println!("the second thread panicked: {}", second.join().is_err());
    });
    Ok(())
}
