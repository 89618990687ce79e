use actix::prelude::*;

struct Stock;

impl Actor for Stock {
    type Context = Context<Self>;
}

#[derive(Message)]
#[rtype(result = "()")]
struct Return {
    items: u32,
}

#[actix_rt::main]
async fn main() {
    let stock = Stock.start();
    stock.do_send(Return { items: 1 });
}
