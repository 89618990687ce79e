use std::time::Duration;

use tokio::sync::mpsc;
use tokio::time::{Instant, sleep};
use tokio_stream::StreamExt;
use tokio_stream::wrappers::ReceiverStream;

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (waiter, orders) = mpsc::channel(4);
    tokio::spawn(async move {
        for slip in ["soup 2", "tea", "bread 1", "cake 3", "soup 1"] {
            sleep(Duration::from_secs(60)).await;
            if waiter.send(slip).await.is_err() {
                println!("waiter: nobody takes {slip:?}");
                return;
            }
        }
    });

    let start = Instant::now();
    let mut orders = ReceiverStream::new(orders)
        .filter_map(|slip| {
            let (dish, count) = slip.split_once(' ')?;
            Some((dish, count.parse::<u32>().ok()?))
        })
        .take(3);
    while let Some((dish, count)) = orders.next().await {
        println!("{dish}, {count} portions, after {:?}", start.elapsed());
    }
    drop(orders);
    sleep(Duration::from_secs(120)).await;
}
