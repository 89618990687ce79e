use std::collections::HashMap;
use std::time::Duration;

use actix::prelude::*;
use tokio::time::{pause, sleep};

/// Reports the orders that are not shipped within three seconds.
#[derive(Default)]
struct Watch {
    alarms: HashMap<u32, SpawnHandle>,
}

impl Actor for Watch {
    type Context = Context<Self>;
}

#[derive(Message)]
#[rtype(result = "()")]
enum Order {
    Placed(u32),
    Shipped(u32),
}

impl Handler<Order> for Watch {
    type Result = ();

    fn handle(&mut self, order: Order, ctx: &mut Self::Context) {
        match order {
            Order::Placed(order) => {
                let alarm = ctx.run_later(Duration::from_secs(3), move |watch, _ctx| {
                    if watch.alarms.remove(&order).is_some() {
                        println!("order {order} is late");
                    }
                });
                if let Some(earlier) = self.alarms.insert(order, alarm) {
                    ctx.cancel_future(earlier);
                }
            }
            Order::Shipped(order) => {
                if let Some(alarm) = self.alarms.remove(&order) {
                    ctx.cancel_future(alarm);
                }
            }
        }
    }
}

#[actix_rt::main]
async fn main() -> Result<(), MailboxError> {
    pause();
    let watch = Watch::default().start();
    watch.send(Order::Placed(1)).await?;
    watch.send(Order::Placed(2)).await?;
    watch.send(Order::Shipped(1)).await?;

    sleep(Duration::from_secs(10)).await;
    println!("10 seconds later");
    Ok(())
}
