use actix::prelude::*;

struct Till {
    sales: u32,
    cents: u32,
}

impl Actor for Till {
    type Context = Context<Self>;
}

#[derive(Message)]
#[rtype(result = "String")]
struct Sell {
    dish: &'static str,
    cents: u32,
}

impl Handler<Sell> for Till {
    type Result = String;

    fn handle(&mut self, sale: Sell, _ctx: &mut Self::Context) -> String {
        self.sales += 1;
        self.cents += sale.cents;
        format!(
            "receipt {}: {}, {} cents",
            self.sales, sale.dish, sale.cents
        )
    }
}

#[derive(Message)]
#[rtype(result = "u32")]
struct Takings;

impl Handler<Takings> for Till {
    type Result = u32;

    fn handle(&mut self, _: Takings, _ctx: &mut Self::Context) -> u32 {
        self.cents
    }
}

#[actix_rt::main]
async fn main() -> Result<(), MailboxError> {
    let till = Till { sales: 0, cents: 0 }.start();

    let receipt = till
        .send(Sell {
            dish: "soup",
            cents: 450,
        })
        .await?;
    println!("{receipt}");

    till.do_send(Sell {
        dish: "pie",
        cents: 300,
    });

    let takings = till.send(Takings).await?;
    println!("in the till: {takings} cents");
    Ok(())
}
