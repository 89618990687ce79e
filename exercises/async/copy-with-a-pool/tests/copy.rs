use std::time::Duration;

use copy_with_a_pool::{Database, copy_all};
use tokio::time::{Instant, timeout};

#[tokio::test(start_paused = true)]
async fn all_pages_are_copied_with_both_connections_at_work() {
    let database = Database::default();
    let start = Instant::now();
    let copied = timeout(Duration::from_secs(3600), copy_all(&database, 12)).await;
    copied.expect("nothing happens any more");
    assert_eq!(database.stored(), 12);
    let seconds = start.elapsed().as_secs();
    assert!(
        seconds < 25,
        "{seconds} seconds: one connection would need 36"
    );
}
