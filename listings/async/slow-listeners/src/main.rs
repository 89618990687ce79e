use std::time::Duration;

use tokio::sync::broadcast::{self, error::RecvError};
use tokio::sync::watch;
use tokio::time::sleep;

const SLOW: Duration = Duration::from_millis(3500);

/// Writes every price into a table, which takes a while.
async fn record(mut prices: broadcast::Receiver<u32>) {
    loop {
        match prices.recv().await {
            Ok(price) => {
                println!("recorded {price}");
                sleep(SLOW).await;
            }
            Err(RecvError::Lagged(missed)) => println!("not recorded: {missed} prices"),
            Err(RecvError::Closed) => return,
        }
    }
}

/// Draws the newest price, which takes as long.
async fn draw(mut price: watch::Receiver<u32>) {
    while price.changed().await.is_ok() {
        let newest = *price.borrow_and_update();
        println!("drawn {newest}");
        sleep(SLOW).await;
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (every_price, to_record) = broadcast::channel(2);
    let (newest_price, to_draw) = watch::channel(0);
    let recording = tokio::spawn(record(to_record));
    let drawing = tokio::spawn(draw(to_draw));

    for price in [31, 32, 33, 34, 35, 36] {
        sleep(Duration::from_secs(1)).await;
        every_price.send(price).expect("the recorder has panicked");
        newest_price.send(price).expect("the chart has panicked");
    }
    drop((every_price, newest_price));
    recording.await.expect("recording does not panic");
    drawing.await.expect("drawing does not panic");
}
