use std::convert::Infallible;
use std::thread;

use actix::prelude::*;
use tokio::sync::oneshot;

struct Stall {
    name: &'static str,
    customers: u32,
    /// Dropped with the actor, and never sent over.
    _alive: oneshot::Sender<Infallible>,
}

impl Actor for Stall {
    type Context = Context<Self>;

    fn started(&mut self, _ctx: &mut Self::Context) {
        println!("  {}: started", self.name);
    }

    fn stopping(&mut self, _ctx: &mut Self::Context) -> Running {
        println!("  {}: stopping, {} waiting", self.name, self.customers);
        // After a panic the stall is lost, whatever this returns.
        if self.customers > 0 && !thread::panicking() {
            self.customers -= 1;
            Running::Continue
        } else {
            Running::Stop
        }
    }

    fn stopped(&mut self, _ctx: &mut Self::Context) {
        println!("  {}: stopped", self.name);
    }
}

#[derive(Message)]
#[rtype(result = "()")]
enum Close {
    Stop,
    Terminate,
}

impl Handler<Close> for Stall {
    type Result = ();

    fn handle(&mut self, how: Close, ctx: &mut Self::Context) {
        match how {
            Close::Stop => ctx.stop(),
            Close::Terminate => ctx.terminate(),
        }
    }
}

fn open(name: &'static str, customers: u32) -> (Addr<Stall>, oneshot::Receiver<Infallible>) {
    let (alive, dropped) = oneshot::channel();
    let stall = Stall {
        name,
        customers,
        _alive: alive,
    };
    (stall.start(), dropped)
}

#[actix_rt::main]
async fn main() -> Result<(), MailboxError> {
    println!("stop, with a customer there");
    let (coffee, _) = open("coffee", 1);
    for _ in 0..3 {
        println!("  main: {:?}", coffee.send(Close::Stop).await);
    }

    println!("terminate, with a customer there");
    let (bread, _) = open("bread", 1);
    bread.send(Close::Terminate).await?;

    println!("the last address dropped");
    let (flowers, dropped) = open("flowers", 0);
    drop(flowers);
    if dropped.await.is_err() {
        println!("  main: the flower stall is gone");
    }
    Ok(())
}
