use std::cell::Cell;
use std::rc::Rc;

use actix::prelude::*;
use health_check_under_load::{Bytes, Request, Traffic};
use tokio::task::yield_now;

#[actix_rt::test]
async fn another_task_has_its_turns() {
    let traffic = Traffic::default().start();
    for _ in 0..1000 {
        traffic.do_send(Request { bytes: 1 });
    }
    let answer = traffic.send(Bytes);

    let turns = Rc::new(Cell::new(0));
    let counted = Rc::clone(&turns);
    let health_check = actix_rt::spawn(async move {
        loop {
            counted.set(counted.get() + 1);
            yield_now().await;
        }
    });
    assert_eq!(answer.await, Ok(1000));
    health_check.abort();
    let turns = turns.get();
    assert!(turns >= 5, "{turns} turns during 1000 requests");
}

#[actix_rt::test]
async fn a_single_request_is_counted() {
    let traffic = Traffic::default().start();
    traffic.do_send(Request { bytes: 300 });
    assert_eq!(traffic.send(Bytes).await, Ok(300));
}
