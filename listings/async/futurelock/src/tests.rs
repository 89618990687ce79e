#![cfg(test)]

use super::*;
use crate::watch::A_DAY;
use futures::{StreamExt, stream};
use tokio::sync::{Semaphore, mpsc};
use tokio::time::timeout;

async fn within_a_day(future: impl Future<Output = ()>) -> bool {
    timeout(A_DAY, future).await.is_ok()
}

#[tokio::test(start_paused = true)]
async fn only_the_future_that_is_kept_hangs() {
    let account = || Account::new(Mutex::new(100));
    assert!(!within_a_day(keep_the_future(account())).await);
    assert!(within_a_day(spawn_a_task(account())).await);
    assert!(within_a_day(poll_both(account())).await);
    assert!(within_a_day(give_the_future_away(account())).await);
}

/// Somebody else holds the lock, and gives it back. The payment is next in the queue.
#[tokio::test(start_paused = true)]
async fn to_be_next_in_the_queue_is_enough() {
    let account = Account::new(Mutex::new(100));
    let guard = Arc::clone(&account).lock_owned().await;
    tokio::spawn(async move {
        sleep(PATIENCE * 2).await;
        drop(guard);
    });
    assert!(!within_a_day(keep_the_future(Arc::clone(&account))).await);
    assert_eq!(*account.lock().await, 100);
}

#[tokio::test(start_paused = true)]
async fn a_full_channel_needs_no_lock() {
    let (sender, mut receiver) = mpsc::channel(1);
    sender.send(0).await.expect("the receiver exists");
    tokio::spawn(async move {
        sleep(PATIENCE * 2).await;
        while receiver.recv().await.is_some() {}
    });
    let hangs = async {
        let mut first = pin!(sender.send(1));
        tokio::select! {
            sent = &mut first => return sent.expect("the receiver exists"),
            () = sleep(PATIENCE) => sender.send(2).await.expect("the receiver exists"),
        }
        first.await.expect("the receiver exists");
    };
    assert!(!within_a_day(hangs).await);
}

/// Three questions are open at a time, and the pool has two connections.
fn answers(pool: &Semaphore) -> impl StreamExt<Item = u64> {
    let questions = stream::iter(1..=6);
    let ask = move |question| async move {
        let _connection = pool.acquire().await.expect("the pool is open");
        sleep(Duration::from_secs(question)).await;
        question
    };
    questions.map(ask).buffer_unordered(3)
}

#[tokio::test(start_paused = true)]
async fn a_loop_over_a_buffered_stream_must_not_wait_for_what_the_stream_holds() {
    let pool = Semaphore::new(2);
    let hangs = async {
        let mut answers = pin!(answers(&pool));
        while answers.next().await.is_some() {
            let _connection = pool.acquire().await.expect("the pool is open");
        }
    };
    assert!(!within_a_day(hangs).await);
}

#[tokio::test(start_paused = true)]
async fn for_each_concurrent_polls_the_stream_while_it_has_room_for_a_body() {
    let pool = Semaphore::new(2);
    let store = |_| async {
        let _connection = pool.acquire().await.expect("the pool is open");
    };
    assert!(within_a_day(answers(&pool).for_each_concurrent(3, store)).await);
}
