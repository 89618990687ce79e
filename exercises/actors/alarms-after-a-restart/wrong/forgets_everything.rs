use std::collections::HashMap;
use std::time::Duration;

use actix::prelude::*;

/// Notes the orders that take more than three seconds.
#[derive(Default)]
pub struct Watch {
    alarms: HashMap<u32, SpawnHandle>,
    late: Vec<u32>,
    check: Option<SpawnHandle>,
    checks: u32,
}

impl Actor for Watch {
    type Context = Context<Self>;

    fn started(&mut self, ctx: &mut Self::Context) {
        let check = ctx.run_interval(Duration::from_secs(1), |watch, _ctx| watch.checks += 1);
        self.check = Some(check);
    }
}

impl Supervised for Watch {
    fn restarting(&mut self, _ctx: &mut Self::Context) {
        *self = Watch::default();
    }
}

#[derive(Message)]
#[rtype(result = "()")]
pub enum Order {
    Placed(u32),
    Served(u32),
}

impl Handler<Order> for Watch {
    type Result = ();

    fn handle(&mut self, order: Order, ctx: &mut Self::Context) {
        match order {
            Order::Placed(order) => {
                let limit = Duration::from_secs(3);
                let alarm = ctx.run_later(limit, move |watch, _ctx| {
                    watch.alarms.remove(&order);
                    watch.late.push(order);
                });
                self.alarms.insert(order, alarm);
            }
            Order::Served(order) => {
                if let Some(alarm) = self.alarms.remove(&order) {
                    ctx.cancel_future(alarm);
                }
            }
        }
    }
}

/// Starts the watch anew.
#[derive(Message)]
#[rtype(result = "()")]
pub struct Restart;

impl Handler<Restart> for Watch {
    type Result = ();

    fn handle(&mut self, _: Restart, ctx: &mut Self::Context) {
        ctx.stop();
    }
}

/// Asks for the late orders and the number of checks.
#[derive(Message)]
#[rtype(result = "(Vec<u32>, u32)")]
pub struct Report;

impl Handler<Report> for Watch {
    type Result = MessageResult<Report>;

    fn handle(&mut self, _: Report, _ctx: &mut Self::Context) -> Self::Result {
        MessageResult((self.late.clone(), self.checks))
    }
}
