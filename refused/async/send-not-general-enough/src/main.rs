use tokio::sync::mpsc;

async fn for_each_reading(handle: impl AsyncFn(u32)) {
    for reading in [91, 94] {
        handle(reading).await;
    }
}

async fn send_all(sender: mpsc::Sender<u32>) {
    for_each_reading(async |reading| {
        if sender.send(reading).await.is_err() {
            println!("nobody wants the reading {reading}");
        }
    })
    .await;
}

#[tokio::main]
async fn main() {
    let (sender, mut readings) = mpsc::channel(1);
    tokio::spawn(send_all(sender));
    while let Some(reading) = readings.recv().await {
        println!("{reading}");
    }
}
