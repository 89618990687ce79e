use actix::prelude::*;

/// Numbers the orders, up to 3.
#[derive(Default)]
struct OrderNumbers(u32);

impl Actor for OrderNumbers {
    type Context = Context<Self>;
}

impl Supervised for OrderNumbers {}

impl SystemService for OrderNumbers {}

#[derive(Message)]
#[rtype(result = "u32")]
struct Next;

impl Handler<Next> for OrderNumbers {
    type Result = u32;

    fn handle(&mut self, _: Next, _ctx: &mut Self::Context) -> u32 {
        assert!(self.0 < 3, "no number is left");
        self.0 += 1;
        self.0
    }
}

#[actix_rt::main]
async fn main() {
    for _ in 0..5 {
        match OrderNumbers::from_registry().send(Next).await {
            Ok(number) => println!("order {number}"),
            Err(error) => println!("no number: {error}"),
        }
    }
}
