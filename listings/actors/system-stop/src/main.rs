use std::io;

use actix::prelude::*;

struct Cook {
    name: &'static str,
}

impl Actor for Cook {
    type Context = Context<Self>;
}

#[derive(Message)]
#[rtype(result = "()")]
enum Order {
    Plate(&'static str),
    CloseTheKitchen,
}

impl Handler<Order> for Cook {
    type Result = ();

    fn handle(&mut self, order: Order, _ctx: &mut Self::Context) {
        match order {
            Order::Plate(dish) => println!("{} plates {dish}", self.name),
            Order::CloseTheKitchen => {
                println!("{} stops the System", self.name);
                System::current().stop();
            }
        }
    }
}

fn main() -> io::Result<()> {
    let runner = System::new();
    runner.block_on(async {
        let cook = Cook { name: "Ada" }.start();
        cook.do_send(Order::Plate("soup"));
        cook.do_send(Order::CloseTheKitchen);
        cook.do_send(Order::Plate("pie"));
    });

    println!("main calls run");
    runner.run()?;
    println!("run has returned");
    Ok(())
}
