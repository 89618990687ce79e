use actix::prelude::*;

struct Stock {
    left: u32,
}

impl Actor for Stock {
    type Context = Context<Self>;
}

#[derive(Message)]
#[rtype(result = "bool")]
struct Reserve {
    items: u32,
}

impl Handler<Reserve> for Stock {
    type Result = bool;

    fn handle(&mut self, order: Reserve, _ctx: &mut Self::Context) -> bool {
        if order.items > self.left {
            return false;
        }
        self.left -= order.items;
        true
    }
}

#[actix_rt::main]
async fn main() -> Result<(), MailboxError> {
    let stock = Stock { left: 5 }.start();

    let reserved = stock.send(Reserve { items: 3 }).await?;
    println!("3 items reserved: {reserved}");

    let reserved = stock.send(Reserve { items: 3 }).await?;
    println!("3 more reserved: {reserved}");
    Ok(())
}
