use actix::prelude::*;
use cold_store_backlog::{Backlog, Reading};

/// A gateway whose mailbox has room for two readings.
#[derive(Default)]
struct Gateway(Vec<Reading>);

impl Actor for Gateway {
    type Context = Context<Self>;
}

impl Handler<Reading> for Gateway {
    type Result = ();

    fn handle(&mut self, reading: Reading, _ctx: &mut Self::Context) {
        self.0.push(reading);
    }
}

/// Asks for the numbers of what has arrived.
#[derive(Message)]
#[rtype(result = "Vec<u64>")]
struct Arrived;

impl Handler<Arrived> for Gateway {
    type Result = Vec<u64>;

    fn handle(&mut self, _: Arrived, _ctx: &mut Self::Context) -> Vec<u64> {
        self.0.iter().map(|reading| reading.0).collect()
    }
}

#[derive(Message)]
#[rtype(result = "()")]
struct Stop;

impl Handler<Stop> for Gateway {
    type Result = ();

    fn handle(&mut self, _: Stop, ctx: &mut Self::Context) {
        ctx.stop();
    }
}

fn gateway() -> (Addr<Gateway>, Recipient<Reading>) {
    let gateway = Gateway::create(|ctx| {
        ctx.set_mailbox_capacity(2);
        Gateway::default()
    });
    (gateway.clone(), gateway.recipient())
}

async fn arrived(gateway: &Addr<Gateway>) -> Vec<u64> {
    gateway.send(Arrived).await.expect("the gateway runs")
}

fn backlog(limit: usize, numbers: impl IntoIterator<Item = u64>) -> Backlog {
    let mut backlog = Backlog::new(limit);
    for number in numbers {
        backlog.add(Reading(number));
    }
    backlog
}

#[actix_rt::test]
async fn what_fits_is_sent_in_order() {
    let (gateway, readings) = gateway();
    let mut backlog = backlog(6, 1..=2);
    backlog.send(&readings);
    assert_eq!(arrived(&gateway).await, [1, 2]);
    assert_eq!((backlog.waiting(), backlog.dropped()), (0, 0));
}

#[actix_rt::test]
async fn what_does_not_fit_waits() {
    let (gateway, readings) = gateway();
    let mut backlog = backlog(6, 1..=5);
    backlog.send(&readings);
    assert_eq!((backlog.waiting(), backlog.dropped()), (3, 0));
    assert_eq!(arrived(&gateway).await, [1, 2]);
}

#[actix_rt::test]
async fn every_reading_arrives_in_order_in_the_end() {
    let (gateway, readings) = gateway();
    let mut backlog = backlog(6, 1..=6);
    for _ in 0..5 {
        backlog.send(&readings);
        arrived(&gateway).await;
    }
    assert_eq!(arrived(&gateway).await, [1, 2, 3, 4, 5, 6]);
    assert_eq!((backlog.waiting(), backlog.dropped()), (0, 0));
}

#[actix_rt::test]
async fn the_oldest_are_dropped_and_counted() {
    let (gateway, readings) = gateway();
    let mut backlog = backlog(2, 1..=5);
    backlog.send(&readings);
    assert_eq!(arrived(&gateway).await, [4, 5]);
    assert_eq!((backlog.waiting(), backlog.dropped()), (0, 3));
}

#[actix_rt::test]
async fn a_gateway_that_has_gone_takes_nothing() {
    let (gateway, readings) = gateway();
    gateway.send(Stop).await.expect("the gateway runs");
    assert!(gateway.send(Arrived).await.is_err(), "it has stopped");
    let mut backlog = backlog(6, 1..=3);
    backlog.send(&readings);
    assert_eq!((backlog.waiting(), backlog.dropped()), (3, 0));
}
