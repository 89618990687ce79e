use actix::prelude::*;
use checksum_in_pieces::{Checksum, Checksums, PIECE, Ping};
use tokio::task::yield_now;

const PIECES: usize = 100;

#[actix_rt::test]
async fn the_sum_is_right() {
    let checksums = Checksums.start();
    let sum = checksums.send(Checksum(vec![3; 2500])).await;
    assert_eq!(sum, Ok(7500));
    assert_eq!(checksums.send(Checksum(Vec::new())).await, Ok(0));
}

#[actix_rt::test]
async fn another_task_has_a_turn_for_each_piece() {
    let checksums = Checksums.start();
    let sum = actix_rt::spawn(checksums.send(Checksum(vec![1; PIECES * PIECE])));
    let mut turns = 0;
    while !sum.is_finished() {
        turns += 1;
        yield_now().await;
    }
    assert!(turns >= PIECES, "only {turns} turns");
}

#[actix_rt::test]
async fn a_ping_is_answered_before_the_sum() {
    let checksums = Checksums.start();
    let sum = actix_rt::spawn(checksums.send(Checksum(vec![1; PIECES * PIECE])));
    yield_now().await;
    checksums.send(Ping).await.expect("the actor is there");
    assert!(!sum.is_finished(), "the ping came after the sum");
}
