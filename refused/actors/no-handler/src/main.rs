use actix::prelude::*;

struct Till;

impl Actor for Till {
    type Context = Context<Self>;
}

#[derive(Message)]
#[rtype(result = "()")]
struct Refund {
    cents: u32,
}

#[actix_rt::main]
async fn main() {
    let till = Till.start();
    till.do_send(Refund { cents: 450 });
}
