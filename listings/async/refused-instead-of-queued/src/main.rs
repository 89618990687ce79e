use std::{sync::Arc, time::Duration};

use tokio::{
    sync::Semaphore,
    task::JoinSet,
    time::{Instant, sleep, timeout},
};

/// Stands for a request to another service.
async fn request(number: u32, began: Instant) {
    println!("{:?}: request {number} begins", began.elapsed());
    sleep(Duration::from_secs(3)).await;
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let began = Instant::now();
    let limit = Arc::new(Semaphore::new(2));
    let mut requests = JoinSet::new();
    for number in 1..=6 {
        let limit = Arc::clone(&limit);
        requests.spawn(async move {
            match timeout(Duration::from_secs(1), limit.acquire()).await {
                Ok(permit) => {
                    let _permit = permit.expect("the limit stays open");
                    request(number, began).await;
                }
                Err(_) => println!("{:?}: request {number} is refused", began.elapsed()),
            }
        });
    }
    requests.join_all().await;
    println!("{:?}: all done", began.elapsed());
}
