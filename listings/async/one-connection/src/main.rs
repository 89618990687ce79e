use std::sync::Arc;
use std::time::Duration;

use tokio::task::JoinSet;
use tokio::time::{Instant, sleep};

/// Stands for a connection: a question goes out, and its answer has to be the next to come in.
#[derive(Default)]
struct Line {
    orders: u32,
}

impl Line {
    async fn order(&mut self, goods: &str) -> String {
        self.orders += 1;
        sleep(Duration::from_secs(2)).await;
        format!("order {}, {goods}", self.orders)
    }
}

#[derive(Default)]
struct Kitchen {
    supplier: tokio::sync::Mutex<Line>,
    notes: std::sync::Mutex<Vec<String>>,
}

async fn order(kitchen: Arc<Kitchen>, cook: &str, goods: &str, start: Instant) {
    let mut line = kitchen.supplier.lock().await;
    let answer = line.order(goods).await;
    drop(line);

    let mut notes = kitchen.notes.lock().expect("nobody panics while noting");
    notes.push(format!("{:?}: {answer} for {cook}", start.elapsed()));
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let kitchen = Arc::new(Kitchen::default());
    let mut orders = JoinSet::new();
    for (cook, goods) in [("Ada", "flour"), ("Ben", "eggs"), ("Cem", "milk")] {
        orders.spawn(order(Arc::clone(&kitchen), cook, goods, start));
        sleep(Duration::from_millis(100)).await;
    }
    orders.join_all().await;

    let notes = kitchen.notes.lock().expect("nobody panics while noting");
    println!("{}", notes.join("\n"));
}
