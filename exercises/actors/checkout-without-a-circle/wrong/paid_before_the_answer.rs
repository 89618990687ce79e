use std::collections::{HashMap, HashSet};

use actix::prelude::*;

#[derive(Debug, PartialEq)]
pub enum Checked {
    Paid,
    WasPaid,
}

#[derive(Debug, PartialEq)]
pub enum Failed {
    Refused,
    NoAnswer,
}

/// Knows the price of each order, and which orders are paid.
pub struct Orders {
    pub cents: HashMap<u32, u32>,
    pub paid: HashSet<u32>,
    pub payments: Addr<Payments>,
}

impl Actor for Orders {
    type Context = Context<Self>;
}

/// Pays an order, unless it is paid.
#[derive(Message)]
#[rtype(result = "Result<Checked, Failed>")]
pub struct Checkout(pub u32);

impl Handler<Checkout> for Orders {
    type Result = AtomicResponse<Self, Result<Checked, Failed>>;

    fn handle(&mut self, Checkout(order): Checkout, _ctx: &mut Self::Context) -> Self::Result {
        if self.paid.contains(&order) {
            return AtomicResponse::new(Box::pin(fut::ready(Ok(Checked::WasPaid))));
        }
        self.paid.insert(order);
        let cents = self.cents[&order];
        let request = self.payments.send(Pay { cents });
        let payment = async move { request.await.unwrap_or(Err(Failed::NoAnswer)) };
        AtomicResponse::new(Box::pin(
            payment
                .into_actor(self)
                .map(|payment, _orders, _ctx| payment.map(|()| Checked::Paid)),
        ))
    }
}

/// Is answered with the price in cents.
#[derive(Message)]
#[rtype(result = "u32")]
pub struct Price(pub u32);

impl Handler<Price> for Orders {
    type Result = u32;

    fn handle(&mut self, Price(order): Price, _ctx: &mut Self::Context) -> u32 {
        self.cents[&order]
    }
}

/// Remembers what was paid.
#[derive(Default)]
pub struct Payments {
    received: Vec<u32>,
}

impl Actor for Payments {
    type Context = Context<Self>;
}

#[derive(Message)]
#[rtype(result = "Result<(), Failed>")]
struct Pay {
    cents: u32,
}

impl Handler<Pay> for Payments {
    type Result = Result<(), Failed>;

    fn handle(&mut self, pay: Pay, _ctx: &mut Self::Context) -> Self::Result {
        self.receive(pay.cents)
    }
}

impl Payments {
    /// Refuses more than 100 euros.
    fn receive(&mut self, cents: u32) -> Result<(), Failed> {
        if cents > 10_000 {
            return Err(Failed::Refused);
        }
        self.received.push(cents);
        Ok(())
    }
}

/// Is answered with all that was paid.
#[derive(Message)]
#[rtype(result = "Vec<u32>")]
pub struct Received;

impl Handler<Received> for Payments {
    type Result = Vec<u32>;

    fn handle(&mut self, _: Received, _ctx: &mut Self::Context) -> Vec<u32> {
        self.received.clone()
    }
}
