use std::pin::pin;
use std::time::Duration;

use tokio::sync::mpsc::{self, Receiver};
use tokio::time::{interval, sleep};

/// An order comes in two parts: the table, and the dish.
async fn next_order(parts: &mut Receiver<String>) -> Option<String> {
    let table = parts.recv().await?;
    let dish = parts.recv().await?;
    Some(format!("{dish} for {table}"))
}

fn dictate() -> Receiver<String> {
    let (waiter, parts) = mpsc::channel(1);
    tokio::spawn(async move {
        for part in ["table 1", "soup", "table 2", "bread", "table 3", "cake"] {
            sleep(Duration::from_secs(4)).await;
            if waiter.send(part.to_string()).await.is_err() {
                return;
            }
        }
    });
    parts
}

async fn begin_anew_each_round(mut parts: Receiver<String>) {
    let mut clock = interval(Duration::from_secs(7));
    loop {
        tokio::select! {
            order = next_order(&mut parts) => match order {
                Some(order) => println!("  {order}"),
                None => return,
            },
            _ = clock.tick() => println!("  (wipes the table)"),
        }
    }
}

async fn keep_the_future(mut parts: Receiver<String>) {
    let mut clock = interval(Duration::from_secs(7));
    loop {
        let mut order = pin!(next_order(&mut parts));
        let order = loop {
            tokio::select! {
                order = &mut order => break order,
                _ = clock.tick() => println!("  (wipes the table)"),
            }
        };
        match order {
            Some(order) => println!("  {order}"),
            None => return,
        }
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    println!("a new future each round");
    begin_anew_each_round(dictate()).await;
    println!("one future for each order");
    keep_the_future(dictate()).await;
}
