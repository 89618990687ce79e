use actix::prelude::*;
use tokio::sync::oneshot;

struct Stall {
    name: &'static str,
    closed: Option<oneshot::Sender<&'static str>>,
}

impl Actor for Stall {
    type Context = Context<Self>;

    fn started(&mut self, _ctx: &mut Self::Context) {
        println!("{}: started", self.name);
    }

    fn stopped(&mut self, _ctx: &mut Self::Context) {
        println!("{}: stopped", self.name);
        if let Some(closed) = self.closed.take() {
            // Main may have left already.
            let _ = closed.send(self.name);
        }
    }
}

#[derive(Message)]
#[rtype(result = "()")]
struct Close;

impl Handler<Close> for Stall {
    type Result = ();

    fn handle(&mut self, _: Close, ctx: &mut Self::Context) {
        println!("{}: closing", self.name);
        ctx.stop();
    }
}

fn open(name: &'static str) -> (Addr<Stall>, oneshot::Receiver<&'static str>) {
    let (closed, was_closed) = oneshot::channel();
    let stall = Stall {
        name,
        closed: Some(closed),
    };
    (stall.start(), was_closed)
}

#[actix_rt::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (coffee, coffee_closed) = open("coffee stall");
    coffee.send(Close).await?;
    coffee_closed.await?;
    if let Err(error) = coffee.send(Close).await {
        println!("a second Close: {error}");
    }

    let (flowers, flowers_closed) = open("flower stall");
    println!("dropping the last address of the flower stall");
    drop(flowers);
    flowers_closed.await?;
    Ok(())
}
