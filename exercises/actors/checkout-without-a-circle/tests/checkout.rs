use std::collections::{HashMap, HashSet};
use std::time::Duration;

use actix::dev::Request;
use actix::prelude::*;
use checkout_without_a_circle::{Checked, Checkout, Failed, Orders, Payments, Received};
use tokio::time::pause;

fn shop() -> (Addr<Orders>, Addr<Payments>) {
    // A circle ends at the time limit, and the clock jumps there.
    pause();
    let payments = Payments::default().start();
    let orders = Orders {
        cents: HashMap::from([(1, 500), (2, 20_000)]),
        paid: HashSet::new(),
        payments: payments.clone(),
    };
    (orders.start(), payments)
}

fn checkout(orders: &Addr<Orders>, order: u32) -> Request<Orders, Checkout> {
    orders
        .send(Checkout(order))
        .timeout(Duration::from_secs(60))
}

#[actix_rt::test]
async fn an_order_is_paid() {
    let (orders, payments) = shop();
    assert_eq!(checkout(&orders, 1).await, Ok(Ok(Checked::Paid)));
    assert_eq!(payments.send(Received).await, Ok(vec![500]));
}

#[actix_rt::test]
async fn two_checkouts_at_once_pay_once() {
    let (orders, payments) = shop();
    let (first, second) = (checkout(&orders, 1), checkout(&orders, 1));
    assert_eq!(first.await, Ok(Ok(Checked::Paid)));
    assert_eq!(second.await, Ok(Ok(Checked::WasPaid)));
    assert_eq!(payments.send(Received).await, Ok(vec![500]));
}

#[actix_rt::test]
async fn a_refused_order_is_not_paid() {
    let (orders, payments) = shop();
    assert_eq!(checkout(&orders, 2).await, Ok(Err(Failed::Refused)));
    assert_eq!(checkout(&orders, 2).await, Ok(Err(Failed::Refused)));
    assert_eq!(payments.send(Received).await, Ok(vec![]));
}
