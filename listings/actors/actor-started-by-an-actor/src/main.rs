use std::thread;

use actix::prelude::*;

struct Crawler;

impl Actor for Crawler {
    type Context = Context<Self>;
}

#[derive(Message)]
#[rtype(result = "String")]
struct Thread;

impl Handler<Thread> for Crawler {
    type Result = String;

    fn handle(&mut self, _: Thread, _ctx: &mut Self::Context) -> String {
        thread::current().name().unwrap_or("?").to_owned()
    }
}

struct Manager;

impl Actor for Manager {
    type Context = Context<Self>;
}

#[derive(Message)]
#[rtype(result = "Addr<Crawler>")]
struct NewCrawler;

impl Handler<NewCrawler> for Manager {
    type Result = Addr<Crawler>;

    fn handle(&mut self, _: NewCrawler, _ctx: &mut Self::Context) -> Addr<Crawler> {
        Crawler.start()
    }
}

#[actix_rt::main]
async fn main() -> Result<(), MailboxError> {
    let second = Arbiter::new();
    let manager = Manager::start_in_arbiter(&second.handle(), |_ctx| Manager);

    let by_main = Crawler.start();
    let by_manager = [
        manager.send(NewCrawler).await?,
        manager.send(NewCrawler).await?,
    ];
    println!("crawler of main: {}", by_main.send(Thread).await?);
    for crawler in &by_manager {
        println!("crawler of the manager: {}", crawler.send(Thread).await?);
    }
    second.stop();
    Ok(())
}
