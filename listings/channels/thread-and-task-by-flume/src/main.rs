use std::error::Error;
use std::thread;

/// Stands for work that keeps a core busy.
fn checksum(file: &str) -> u32 {
    file.bytes().map(u32::from).sum()
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let (file_sender, files) = flume::bounded(16);
    let (sum_sender, sums) = flume::bounded(16);
    let worker = thread::spawn(move || {
        for file in files {
            if sum_sender.send(checksum(file)).is_err() {
                return;
            }
        }
    });
    for file in ["orders.csv", "stock.csv"] {
        file_sender.send_async(file).await?;
        println!("{file}: {}", sums.recv_async().await?);
    }
    drop(file_sender);
    worker.join().expect("the worker panicked");
    Ok(())
}
