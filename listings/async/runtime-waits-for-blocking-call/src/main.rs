use std::{io, thread, time::Duration};

use tokio::{runtime::Runtime, time::sleep};

/// Stands for a blocking call, such as a scan of a large folder.
fn scan() {
    thread::sleep(Duration::from_millis(300));
    println!("  the scan is done");
}

fn serve() -> io::Result<Runtime> {
    let runtime = Runtime::new()?;
    runtime.spawn_blocking(scan);
    runtime.block_on(async { sleep(Duration::from_millis(50)).await });
    println!("the service has done its work");
    Ok(runtime)
}

fn main() -> io::Result<()> {
    let runtime = serve()?;
    drop(runtime);
    println!("dropped");

    let runtime = serve()?;
    runtime.shutdown_timeout(Duration::from_millis(20));
    println!("stopped waiting after 20 ms");

    let runtime = serve()?;
    runtime.shutdown_background();
    println!("did not wait");
    Ok(())
}
