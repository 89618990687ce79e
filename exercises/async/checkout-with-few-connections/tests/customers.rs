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
