use std::{sync::Arc, time::Duration};

use checkout_with_few_connections::{Pool, checkout};
use tokio::{
    task::JoinSet,
    time::{Instant, timeout},
};

/// How long it takes until all customers have paid.
async fn seconds(connections: usize, customers: usize) -> u64 {
    let pool = Arc::new(Pool::new(connections));
    let began = Instant::now();
    let mut all = JoinSet::new();
    for _ in 0..customers {
        let pool = Arc::clone(&pool);
        all.spawn(async move { checkout(&pool).await });
    }
    timeout(Duration::from_secs(3600), all.join_all())
        .await
        .expect("nobody has paid within an hour");
    began.elapsed().as_secs()
}

#[tokio::test(start_paused = true)]
async fn one_connection_is_enough_for_one_customer() {
    assert_eq!(seconds(1, 1).await, 5);
}

#[tokio::test(start_paused = true)]
async fn as_many_customers_as_connections() {
    assert_eq!(seconds(2, 2).await, 5);
}

#[tokio::test(start_paused = true)]
async fn nobody_waits_for_the_payment_of_somebody_else() {
    assert_eq!(seconds(2, 20).await, 5);
}

#[tokio::test(start_paused = true)]
async fn the_steps_keep_their_order() {
    let pool = Pool::new(1);
    let began = Instant::now();
    timeout(Duration::from_secs(3600), checkout(&pool))
        .await
        .expect("the customer has not paid within an hour");
    let log = pool.log.lock().expect("nobody panicked");
    let steps: Vec<(&str, u64)> = log
        .iter()
        .map(|(statement, asked)| (statement.as_str(), asked.duration_since(began).as_secs()))
        .collect();
    // The payment takes five seconds, and stands between the reservation and the order.
    assert_eq!(steps, [("reserve", 0), ("reserved", 0), ("store", 5)]);
}
