use std::{io, sync::mpsc, time::Duration};

use tokio::{runtime::Builder, time::sleep};

/// Stands for a download. Returns the number of bytes.
async fn download(progress: mpsc::Sender<u32>) -> u64 {
    for percent in [25, 50, 75, 100] {
        sleep(Duration::from_millis(10)).await;
        // Fails if nobody wants to see the progress any more.
        let _ = progress.send(percent);
    }
    4096
}

fn main() -> io::Result<()> {
    let runtime = Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()?;

    let (progress, inbox) = mpsc::channel();
    let task = runtime.spawn(download(progress));
    for percent in inbox {
        println!("{percent} %");
    }
    let bytes = runtime.block_on(task)?;
    println!("{bytes} bytes");
    Ok(())
}
