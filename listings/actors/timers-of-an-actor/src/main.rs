use std::collections::HashMap;
use std::time::Duration;

use actix::prelude::*;
use tokio::time::{Instant, sleep};

const fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

struct Waiter {
    opened: Instant,
    /// Of the tables that wait: a reminder that has fired, or is called off, is taken out.
    reminders: HashMap<u32, SpawnHandle>,
}

impl Waiter {
    fn note(&self, what: &str) {
        println!("{:>2} s: {what}", self.opened.elapsed().as_secs());
    }
}

impl Actor for Waiter {
    type Context = Context<Self>;

    fn started(&mut self, ctx: &mut Self::Context) {
        ctx.run_interval(seconds(4), |waiter, _ctx| waiter.note("looks round"));
        ctx.notify_later(Close, seconds(21));
    }
}

#[derive(Message)]
#[rtype(result = "()")]
enum Table {
    Orders(u32),
    Served(u32),
}

impl Handler<Table> for Waiter {
    type Result = ();

    fn handle(&mut self, message: Table, ctx: &mut Self::Context) {
        match message {
            Table::Orders(table) => {
                self.note(&format!("table {table} orders"));
                let reminder = ctx.run_later(seconds(3), move |waiter, _ctx| {
                    waiter.reminders.remove(&table);
                    waiter.note(&format!("table {table} is still waiting"));
                });
                if let Some(earlier) = self.reminders.insert(table, reminder) {
                    ctx.cancel_future(earlier);
                }
            }
            Table::Served(table) => {
                self.note(&format!("table {table} is served"));
                if let Some(reminder) = self.reminders.remove(&table) {
                    ctx.cancel_future(reminder);
                }
                ctx.notify(Clear(table));
            }
        }
    }
}

#[derive(Message)]
#[rtype(result = "()")]
struct Clear(u32);

impl Handler<Clear> for Waiter {
    type Result = ();

    fn handle(&mut self, Clear(table): Clear, _ctx: &mut Self::Context) {
        self.note(&format!("table {table} is cleared"));
    }
}

#[derive(Message)]
#[rtype(result = "()")]
struct Break(Duration);

impl Handler<Break> for Waiter {
    type Result = ();

    fn handle(&mut self, Break(length): Break, ctx: &mut Self::Context) {
        self.note("takes a break");
        ctx.wait(sleep(length).into_actor(self));
    }
}

#[derive(Message)]
#[rtype(result = "()")]
struct Close;

impl Handler<Close> for Waiter {
    type Result = ();

    fn handle(&mut self, _: Close, ctx: &mut Self::Context) {
        self.note("closes");
        ctx.stop();
    }
}

#[actix_rt::main]
async fn main() -> Result<(), MailboxError> {
    tokio::time::pause();
    let waiter = Waiter {
        opened: Instant::now(),
        reminders: HashMap::new(),
    }
    .start();

    waiter.send(Table::Orders(1)).await?;
    waiter.send(Table::Orders(2)).await?;
    sleep(seconds(2)).await;
    waiter.do_send(Table::Served(1));
    waiter.send(Table::Orders(2)).await?;
    sleep(seconds(7)).await;
    waiter.send(Break(seconds(8))).await?;
    sleep(seconds(20)).await;
    println!("still there: {}", waiter.connected());
    Ok(())
}
