use std::time::Duration;

use actix::prelude::*;
use tokio::time::{pause, sleep};

const SEATS: u32 = 1;

struct Sale {
    sold: u32,
}

impl Actor for Sale {
    type Context = Context<Self>;
}

/// Stands for a request to a bank, which takes a second.
async fn pay(customer: &str) -> bool {
    sleep(Duration::from_secs(1)).await;
    customer != "cleo"
}

/// Is answered with whether the customer has a seat.
#[derive(Message)]
#[rtype(result = "bool")]
struct Buy(&'static str);

impl Handler<Buy> for Sale {
    type Result = ResponseActFuture<Self, bool>;

    fn handle(&mut self, Buy(customer): Buy, _ctx: &mut Self::Context) -> Self::Result {
        if self.sold >= SEATS {
            return Box::pin(fut::ready(false));
        }
        let payment = pay(customer).into_actor(self);
        Box::pin(payment.map(|paid, sale, _ctx| {
            if paid {
                sale.sold += 1;
            }
            paid
        }))
    }
}

#[actix_rt::main]
async fn main() -> Result<(), MailboxError> {
    pause();
    let sale = Sale { sold: 0 }.start();

    let (ada, ben) = (sale.send(Buy("ada")), sale.send(Buy("ben")));
    println!("ada: {}, ben: {}", ada.await?, ben.await?);
    Ok(())
}
