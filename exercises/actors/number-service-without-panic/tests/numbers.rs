use actix::prelude::*;
use number_service_without_panic::{More, Next, NoneLeft, OrderNumbers};

async fn next() -> Result<u32, NoneLeft> {
    let answer = OrderNumbers::from_registry().send(Next).await;
    answer.expect("the service is there")
}

#[actix_rt::test]
async fn numbers_count_up() {
    assert_eq!(next().await, Ok(1));
    assert_eq!(next().await, Ok(2));
}

#[actix_rt::test]
async fn the_third_order_gets_none() {
    assert_eq!(next().await, Ok(1));
    assert_eq!(next().await, Ok(2));
    assert_eq!(next().await, Err(NoneLeft));
    assert_eq!(next().await, Err(NoneLeft));
}

#[actix_rt::test]
async fn after_more_numbers_no_number_is_left_out_or_given_twice() {
    for _ in 0..4 {
        let _ = next().await;
    }
    OrderNumbers::from_registry().do_send(More(1));
    assert_eq!(next().await, Ok(3));
    assert_eq!(next().await, Err(NoneLeft));
}
