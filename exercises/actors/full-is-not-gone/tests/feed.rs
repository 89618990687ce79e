use actix::prelude::*;
use full_is_not_gone::{Price, PriceFeed, Publish, Subscribe};

#[derive(Default)]
struct Session {
    seen: Vec<u32>,
}

impl Session {
    fn with_capacity(capacity: usize) -> Addr<Self> {
        Session::create(|ctx| {
            ctx.set_mailbox_capacity(capacity);
            Session::default()
        })
    }
}

impl Actor for Session {
    type Context = Context<Self>;
}

impl Handler<Price> for Session {
    type Result = ();

    fn handle(&mut self, Price(cents): Price, _ctx: &mut Self::Context) {
        self.seen.push(cents);
    }
}

#[derive(Message)]
#[rtype(result = "Vec<u32>")]
struct Seen;

impl Handler<Seen> for Session {
    type Result = Vec<u32>;

    fn handle(&mut self, _: Seen, _ctx: &mut Self::Context) -> Vec<u32> {
        self.seen.clone()
    }
}

#[derive(Message)]
#[rtype(result = "()")]
struct Logout;

impl Handler<Logout> for Session {
    type Result = ();

    fn handle(&mut self, _: Logout, ctx: &mut Self::Context) {
        ctx.stop();
    }
}

async fn subscribe(feed: &Addr<PriceFeed>, session: &Addr<Session>) {
    let subscriber = session.clone().recipient();
    let subscribed = feed.send(Subscribe(subscriber)).await;
    subscribed.expect("the feed is there");
}

async fn publish(feed: &Addr<PriceFeed>, cents: u32) -> usize {
    let subscribers = feed.send(Publish(Price(cents))).await;
    subscribers.expect("the feed is there")
}

#[actix_rt::test]
async fn every_subscriber_sees_the_price() {
    let feed = PriceFeed::default().start();
    let sessions = [Session::with_capacity(16), Session::with_capacity(16)];
    for session in &sessions {
        subscribe(&feed, session).await;
    }
    assert_eq!(publish(&feed, 250).await, 2);
    for session in sessions {
        assert_eq!(session.send(Seen).await, Ok(vec![250]));
    }
}

#[actix_rt::test]
async fn a_session_that_has_ended_is_forgotten() {
    let feed = PriceFeed::default().start();
    let session = Session::with_capacity(16);
    subscribe(&feed, &session).await;
    session.send(Logout).await.expect("the session is there");
    assert_eq!(publish(&feed, 250).await, 0);
}

#[actix_rt::test]
async fn a_slow_session_misses_prices_and_stays_subscribed() {
    let feed = PriceFeed::default().start();
    let session = Session::with_capacity(1);
    subscribe(&feed, &session).await;
    // The feed handles these three before the session has its next turn.
    feed.do_send(Publish(Price(1)));
    feed.do_send(Publish(Price(2)));
    assert_eq!(publish(&feed, 3).await, 1);
    assert_eq!(session.send(Seen).await, Ok(vec![1]));

    publish(&feed, 4).await;
    assert_eq!(session.send(Seen).await, Ok(vec![1, 4]));
}
