use actix::prelude::*;

#[derive(Clone, Message)]
#[rtype(result = "()")]
pub struct Price(pub u32);

/// Publishes prices, and holds up nobody for a slow subscriber.
#[derive(Default)]
pub struct PriceFeed {
    subscribers: Vec<Recipient<Price>>,
}

impl Actor for PriceFeed {
    type Context = Context<Self>;
}

#[derive(Message)]
#[rtype(result = "()")]
pub struct Subscribe(pub Recipient<Price>);

impl Handler<Subscribe> for PriceFeed {
    type Result = ();

    fn handle(&mut self, Subscribe(subscriber): Subscribe, _ctx: &mut Self::Context) {
        self.subscribers.push(subscriber);
    }
}

/// Is answered with the number of subscribers after the price was published.
#[derive(Message)]
#[rtype(result = "usize")]
pub struct Publish(pub Price);

impl Handler<Publish> for PriceFeed {
    type Result = usize;

    fn handle(&mut self, Publish(price): Publish, _ctx: &mut Self::Context) -> usize {
        self.subscribers
            .retain(|subscriber| subscriber.clone().try_send(price.clone()).is_ok());
        self.subscribers.len()
    }
}
