use actix::{WeakRecipient, prelude::*};
use actix_rt::task::yield_now;

#[derive(Clone, Message)]
#[rtype(result = "()")]
struct Price {
    product: &'static str,
    cents: u32,
}

#[derive(Default)]
struct PriceFeed {
    subscribers: Vec<WeakRecipient<Price>>,
}

impl Actor for PriceFeed {
    type Context = Context<Self>;
}

#[derive(Message)]
#[rtype(result = "()")]
struct Subscribe(WeakRecipient<Price>);

impl Handler<Subscribe> for PriceFeed {
    type Result = ();

    fn handle(&mut self, Subscribe(subscriber): Subscribe, _ctx: &mut Self::Context) {
        self.subscribers.push(subscriber);
    }
}

#[derive(Message)]
#[rtype(result = "()")]
struct Publish(Price);

impl Handler<Publish> for PriceFeed {
    type Result = ();

    fn handle(&mut self, Publish(price): Publish, _ctx: &mut Self::Context) {
        self.subscribers.retain(|subscriber| {
            let Some(subscriber) = subscriber.upgrade() else {
                return false;
            };
            subscriber.try_send(price.clone()).is_ok()
        });
    }
}

struct Journal;

impl Actor for Journal {
    type Context = Context<Self>;
}

impl Handler<Price> for Journal {
    type Result = ();

    fn handle(&mut self, price: Price, _ctx: &mut Self::Context) {
        println!("journal: {} costs {} cents", price.product, price.cents);
    }
}

struct Session {
    user: &'static str,
}

impl Actor for Session {
    type Context = Context<Self>;

    fn stopped(&mut self, _ctx: &mut Self::Context) {
        println!("session of {}: ends", self.user);
    }
}

impl Handler<Price> for Session {
    type Result = ();

    fn handle(&mut self, price: Price, _ctx: &mut Self::Context) {
        println!("session of {}: {} cents", self.user, price.cents);
    }
}

#[actix_rt::main]
async fn main() -> Result<(), MailboxError> {
    let feed = PriceFeed::default().start();
    let journal = Journal.start();
    let ada = Session { user: "ada" }.start();

    feed.send(Subscribe(journal.downgrade().recipient()))
        .await?;
    feed.send(Subscribe(ada.downgrade().recipient())).await?;
    let (product, cents) = ("tea", 250);
    feed.send(Publish(Price { product, cents })).await?;

    println!("ada closes her browser");
    drop(ada);
    yield_now().await;

    let cents = 260;
    feed.send(Publish(Price { product, cents })).await?;
    yield_now().await;
    Ok(())
}
