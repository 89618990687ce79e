use std::time::Duration;

use tokio::sync::mpsc::{self, Receiver, Sender};
use tokio::time::{Instant, sleep};

async fn read_files(queue: Sender<&str>, start: Instant) {
    for file in ["a.jpg", "b.jpg", "c.jpg", "d.jpg"] {
        if queue.send(file).await.is_err() {
            println!("{:?}: nobody will upload {file}", start.elapsed());
            return;
        }
        println!("{:?}: {file} is in the queue", start.elapsed());
    }
}

/// Uploads two files, then the connection is lost.
async fn upload(mut queue: Receiver<&str>, start: Instant) {
    for _ in 0..2 {
        let Some(file) = queue.recv().await else {
            return;
        };
        sleep(Duration::from_secs(5)).await;
        println!("{:?}: {file} is uploaded", start.elapsed());
    }
}

async fn show_progress(start: Instant) {
    for _ in 0..3 {
        sleep(Duration::from_secs(3)).await;
        println!("{:?}: still at work", start.elapsed());
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let (queue, files) = mpsc::channel(1);
    tokio::join!(
        read_files(queue, start),
        upload(files, start),
        show_progress(start),
    );
}
