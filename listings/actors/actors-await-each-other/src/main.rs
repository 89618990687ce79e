use std::time::Duration;

use actix::prelude::*;
use tokio::time::pause;

type Answer = Result<String, MailboxError>;

struct Orders {
    payments: Addr<Payments>,
}

impl Actor for Orders {
    type Context = Context<Self>;
}

/// Is answered when the order is paid.
#[derive(Message)]
#[rtype(result = "Answer")]
struct Checkout(u32);

impl Handler<Checkout> for Orders {
    type Result = AtomicResponse<Self, Answer>;

    fn handle(&mut self, Checkout(order): Checkout, ctx: &mut Self::Context) -> Self::Result {
        println!("orders: asks for the payment of order {order}");
        let orders = ctx.address();
        let paid = self.payments.send(Pay { order, orders });
        AtomicResponse::new(Box::pin(async move { paid.await? }.into_actor(self)))
    }
}

/// Is answered with the price of an order in cents.
#[derive(Message)]
#[rtype(result = "u32")]
struct Price(u32);

impl Handler<Price> for Orders {
    type Result = u32;

    fn handle(&mut self, Price(order): Price, _ctx: &mut Self::Context) -> u32 {
        println!("orders: tells the price of order {order}");
        order * 100
    }
}

struct Payments;

impl Actor for Payments {
    type Context = Context<Self>;
}

#[derive(Message)]
#[rtype(result = "Answer")]
struct Pay {
    order: u32,
    orders: Addr<Orders>,
}

impl Handler<Pay> for Payments {
    type Result = ResponseFuture<Answer>;

    fn handle(&mut self, pay: Pay, _ctx: &mut Self::Context) -> Self::Result {
        println!("payments: asks for the price of order {}", pay.order);
        Box::pin(async move {
            let cents = pay.orders.send(Price(pay.order)).await?;
            Ok(format!("{cents} cents paid"))
        })
    }
}

#[actix_rt::main]
async fn main() {
    pause();
    let payments = Payments.start();
    let orders = Orders { payments }.start();
    let checkout = orders.send(Checkout(7)).timeout(Duration::from_secs(60));
    match checkout.await {
        Ok(answer) => println!("main: {answer:?}"),
        Err(error) => println!("main: {error}"),
    }
}
