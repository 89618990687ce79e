use std::thread;

use actix::prelude::*;

struct Accounts {
    current: u32,
    savings: u32,
    unsaved: u32,
}

impl Actor for Accounts {
    type Context = Context<Self>;

    fn stopping(&mut self, _ctx: &mut Self::Context) -> Running {
        println!("stopping with {} unsaved transfers", self.unsaved);
        if self.unsaved > 0 {
            Running::Continue
        } else {
            Running::Stop
        }
    }
}

#[derive(Message)]
#[rtype(result = "()")]
struct Save(u32);

impl Handler<Save> for Accounts {
    type Result = ();

    fn handle(&mut self, Save(amount): Save, _ctx: &mut Self::Context) {
        self.unsaved += 1;
        self.current -= amount;
        assert!(self.savings + amount <= 100, "the savings are limited");
        self.savings += amount;
    }
}

#[derive(Message)]
#[rtype(result = "u32")]
struct Total;

impl Handler<Total> for Accounts {
    type Result = u32;

    fn handle(&mut self, _: Total, _ctx: &mut Self::Context) -> u32 {
        println!("adds up, panicking: {}", thread::panicking());
        self.current + self.savings
    }
}

#[actix_rt::main]
async fn main() {
    let accounts = Accounts {
        current: 200,
        savings: 0,
        unsaved: 0,
    }
    .start();
    let total = accounts.send(Total).await;
    println!("total before: {total:?}");

    let (saved, total) = (accounts.send(Save(120)), accounts.send(Total));
    println!("saved: {:?}", saved.await);
    println!("total after: {:?}", total.await);
    println!("total later: {:?}", accounts.send(Total).await);
}
