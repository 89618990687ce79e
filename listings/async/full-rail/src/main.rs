use std::time::Duration;

use tokio::sync::mpsc::{self, Receiver, Sender};
use tokio::time::{Instant, sleep};

async fn take_orders(rail: Sender<&str>, start: Instant) {
    for dish in ["soup", "bread", "cake", "tart"] {
        if rail.send(dish).await.is_err() {
            println!("{:?}: nobody will cook the {dish}", start.elapsed());
            return;
        }
        println!("{:?}: the {dish} is on the rail", start.elapsed());
    }
}

async fn cook(mut orders: Receiver<&str>, start: Instant) {
    for _ in 0..2 {
        let Some(dish) = orders.recv().await else {
            return;
        };
        sleep(Duration::from_secs(5)).await;
        println!("{:?}: the {dish} is cooked", start.elapsed());
    }
}

async fn answer_the_phone(start: Instant) {
    for call in 1..=3 {
        sleep(Duration::from_secs(2)).await;
        println!("{:?}: call {call}", start.elapsed());
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let (rail, orders) = mpsc::channel(1);
    tokio::join!(
        take_orders(rail, start),
        cook(orders, start),
        answer_the_phone(start),
    );
}
