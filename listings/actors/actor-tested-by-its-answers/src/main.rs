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
        let reserved = order.items <= self.left;
        if reserved {
            self.left -= order.items;
        }
        reserved
    }
}

#[actix_rt::main]
async fn main() -> Result<(), MailboxError> {
    let stock = Stock { left: 5 }.start();
    let reserved = stock.send(Reserve { items: 3 }).await?;
    println!("3 items reserved: {reserved}");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[actix_rt::test]
    async fn the_last_items_can_be_reserved() {
        let stock = Stock { left: 5 }.start();
        assert_eq!(stock.send(Reserve { items: 3 }).await, Ok(true));
        assert_eq!(stock.send(Reserve { items: 2 }).await, Ok(true));
    }

    #[actix_rt::test]
    async fn an_order_that_is_refused_takes_nothing() {
        let stock = Stock { left: 5 }.start();
        assert_eq!(stock.send(Reserve { items: 6 }).await, Ok(false));
        assert_eq!(stock.send(Reserve { items: 5 }).await, Ok(true));
    }
}
