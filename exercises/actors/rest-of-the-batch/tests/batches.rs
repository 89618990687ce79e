use std::sync::mpsc;

use actix::prelude::*;
use actix_rt::task::yield_now;
use rest_of_the_batch::{Batcher, End, Row};

/// A batcher that got the rows 1 to `last`, and the batches that it hands on.
fn with_rows(last: u32) -> (Addr<Batcher>, mpsc::Receiver<Vec<u32>>) {
    let (sender, batches) = mpsc::channel();
    let batcher = Batcher::new(sender).start();
    for row in 1..=last {
        batcher.do_send(Row(row));
    }
    (batcher, batches)
}

fn all(batches: &mpsc::Receiver<Vec<u32>>) -> Vec<Vec<u32>> {
    batches.try_iter().collect()
}

#[actix_rt::test]
async fn a_stop_writes_the_rest() {
    let (batcher, batches) = with_rows(4);
    batcher.send(End::Stop).await.expect("the batcher answers");
    assert_eq!(all(&batches), [vec![1, 2, 3], vec![4]]);
}

#[actix_rt::test]
async fn terminate_writes_the_rest() {
    let (batcher, batches) = with_rows(5);
    let answer = batcher.send(End::Terminate).await;
    answer.expect("the batcher answers");
    assert_eq!(all(&batches), [vec![1, 2, 3], vec![4, 5]]);
}

#[actix_rt::test]
async fn the_last_address_writes_the_rest() {
    let (batcher, batches) = with_rows(4);
    drop(batcher);
    yield_now().await;
    assert_eq!(all(&batches), [vec![1, 2, 3], vec![4]]);
}

#[actix_rt::test]
async fn no_rest_is_no_batch() {
    let (batcher, batches) = with_rows(3);
    batcher.send(End::Stop).await.expect("the batcher answers");
    assert_eq!(all(&batches), [vec![1, 2, 3]]);
}
