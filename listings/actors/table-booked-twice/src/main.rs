use std::time::Duration;

use actix::prelude::*;
use tokio::time::sleep;

type Booked = Result<(), &'static str>;

struct Tables {
    free: i32,
}

impl Actor for Tables {
    type Context = Context<Self>;
}

/// Asks the guest's bank, which takes a second.
async fn deposit_paid(guest: &str) -> bool {
    sleep(Duration::from_secs(1)).await;
    guest != "Cleo"
}

#[derive(Message)]
#[rtype(result = "Booked")]
struct CheckFirst(&'static str);

impl Handler<CheckFirst> for Tables {
    type Result = ResponseActFuture<Self, Booked>;

    fn handle(&mut self, CheckFirst(guest): CheckFirst, _: &mut Self::Context) -> Self::Result {
        if self.free == 0 {
            return Box::pin(fut::ready(Err("no table is free")));
        }
        let answer = deposit_paid(guest).into_actor(self);
        Box::pin(answer.map(|paid, tables, _ctx| {
            if !paid {
                return Err("the bank refused");
            }
            tables.free -= 1;
            Ok(())
        }))
    }
}

#[derive(Message)]
#[rtype(result = "Booked")]
struct TakeFirst(&'static str);

impl Handler<TakeFirst> for Tables {
    type Result = ResponseActFuture<Self, Booked>;

    fn handle(&mut self, TakeFirst(guest): TakeFirst, _: &mut Self::Context) -> Self::Result {
        if self.free == 0 {
            return Box::pin(fut::ready(Err("no table is free")));
        }
        self.free -= 1;
        let answer = deposit_paid(guest).into_actor(self);
        Box::pin(answer.map(|paid, tables, _ctx| {
            if !paid {
                tables.free += 1;
                return Err("the bank refused");
            }
            Ok(())
        }))
    }
}

#[actix_rt::main]
async fn main() -> Result<(), MailboxError> {
    tokio::time::pause();

    let tables = Tables { free: 1 }.start();
    let [ada, ben] = ["Ada", "Ben"].map(|guest| tables.send(CheckFirst(guest)));
    println!("check first: Ada {:?}, Ben {:?}", ada.await?, ben.await?);

    let tables = Tables { free: 1 }.start();
    let [cleo, ada] = ["Cleo", "Ada"].map(|guest| tables.send(TakeFirst(guest)));
    println!("take first: Cleo {:?}, Ada {:?}", cleo.await?, ada.await?);
    println!("afterwards: Ben {:?}", tables.send(TakeFirst("Ben")).await?);
    Ok(())
}
