use std::sync::mpsc;
use std::time::Duration;

use count_of_the_whole_pool::{Done, Job, start_pool};

/// Two jobs that can end only if both are in progress at the same time.
fn jobs_that_meet() -> [Job; 2] {
    let (to_first, first) = mpsc::channel();
    let (to_second, second) = mpsc::channel();
    let meet = |tell: mpsc::Sender<()>, hear: mpsc::Receiver<()>| {
        let job = move || {
            tell.send(()).expect("the other job is there");
            let met = hear.recv_timeout(Duration::from_millis(500));
            met.expect("the other job runs meanwhile");
        };
        Job(Box::new(job))
    };
    [meet(to_second, first), meet(to_first, second)]
}

#[actix_rt::test]
async fn both_copies_are_counted() {
    let pool = start_pool(2);
    let [first, second] = jobs_that_meet().map(|job| pool.send(job));
    first.await.expect("the first job is done");
    second.await.expect("the second job is done");
    assert_eq!(pool.send(Done).await.expect("the pool is there"), 2);
}

#[actix_rt::test]
async fn two_pools_count_for_themselves() {
    let pool = start_pool(2);
    let job = Job(Box::new(|| ()));
    pool.send(job).await.expect("the job is done");
    assert_eq!(pool.send(Done).await.expect("the pool is there"), 1);
    let other = start_pool(2);
    assert_eq!(other.send(Done).await.expect("the pool is there"), 0);
}
