use std::time::Duration;

use tokio::task::JoinSet;
use tokio::time::sleep;

async fn fetch(name: &'static str) -> &'static str {
    sleep(Duration::from_secs(1)).await;
    name
}

fn start_fetches() -> JoinSet<&'static str> {
    let mut fetches = JoinSet::new();
    fetches.spawn(fetch("prices"));
    fetches.spawn(fetch("photos")).abort();
    fetches.spawn(fetch("reviews"));
    fetches
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let mut fetches = start_fetches();
    while let Some(ended) = fetches.join_next().await {
        match ended {
            Ok(name) => println!("join_next: {name}"),
            Err(error) => println!("join_next: cancelled: {}", error.is_cancelled()),
        }
    }

    match tokio::spawn(start_fetches().join_all()).await {
        Ok(names) => println!("join_all: {names:?}"),
        Err(error) => println!("join_all: panicked: {}", error.is_panic()),
    }
}
