use std::time::Duration;

use actix::{WeakRecipient, prelude::*};
use tokio::time::sleep;

#[derive(Clone, Message)]
#[rtype(result = "()")]
struct Dish(&'static str);

#[derive(Default)]
struct Broker {
    subscribers: Vec<WeakRecipient<Dish>>,
}

impl Actor for Broker {
    type Context = Context<Self>;
}

#[derive(Message)]
#[rtype(result = "()")]
struct Subscribe(WeakRecipient<Dish>);

impl Handler<Subscribe> for Broker {
    type Result = ();

    fn handle(&mut self, Subscribe(subscriber): Subscribe, _ctx: &mut Self::Context) {
        self.subscribers.push(subscriber);
    }
}

#[derive(Message)]
#[rtype(result = "usize")]
struct Publish(Dish);

impl Handler<Publish> for Broker {
    type Result = usize;

    fn handle(&mut self, Publish(dish): Publish, _ctx: &mut Self::Context) -> usize {
        self.subscribers.retain(|subscriber| {
            subscriber
                .upgrade()
                .is_some_and(|subscriber| subscriber.try_send(dish.clone()).is_ok())
        });
        self.subscribers.len()
    }
}

struct Guest {
    name: &'static str,
    heard_of: Vec<&'static str>,
}

impl Actor for Guest {
    type Context = Context<Self>;

    fn stopped(&mut self, _ctx: &mut Self::Context) {
        println!("{} leaves, having heard of {:?}", self.name, self.heard_of);
    }
}

impl Handler<Dish> for Guest {
    type Result = ();

    fn handle(&mut self, Dish(dish): Dish, _ctx: &mut Self::Context) {
        self.heard_of.push(dish);
    }
}

#[derive(Message)]
#[rtype(result = "()")]
struct Leave;

impl Handler<Leave> for Guest {
    type Result = ();

    fn handle(&mut self, _: Leave, ctx: &mut Self::Context) {
        ctx.stop();
    }
}

#[actix_rt::main]
async fn main() -> Result<(), MailboxError> {
    tokio::time::pause();
    let broker = Broker::default().start();
    let [ada, ben, cleo] = ["Ada", "Ben", "Cleo"].map(|name| {
        let heard_of = Vec::new();
        Guest { name, heard_of }.start()
    });
    for guest in [&ada, &ben, &cleo] {
        let guest = guest.downgrade().recipient();
        broker.send(Subscribe(guest)).await?;
    }

    let reached = broker.send(Publish(Dish("soup"))).await?;
    println!("soup: {reached} subscribers");

    drop(ben);
    // The paused clock moves on when every actor is idle, Ben included.
    sleep(Duration::from_secs(1)).await;
    cleo.send(Leave).await?;

    let reached = broker.send(Publish(Dish("pie"))).await?;
    println!("pie: {reached} subscriber");
    ada.send(Leave).await
}
