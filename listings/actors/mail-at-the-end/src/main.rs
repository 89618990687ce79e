use actix::dev::Request;
use actix::prelude::*;

struct Cook(&'static str);

impl Actor for Cook {
    type Context = Context<Self>;

    fn started(&mut self, _ctx: &mut Self::Context) {
        println!("  {}: started", self.0);
    }

    fn stopped(&mut self, _ctx: &mut Self::Context) {
        println!("  {}: stopped", self.0);
    }
}

impl Supervised for Cook {
    fn restarting(&mut self, _ctx: &mut Self::Context) {
        println!("  {}: restarting", self.0);
    }
}

#[derive(Message)]
#[rtype(result = "&'static str")]
enum Order {
    Plate(&'static str),
    Stop,
    Terminate,
    Panic,
}

impl Handler<Order> for Cook {
    type Result = MessageResult<Order>;

    fn handle(&mut self, order: Order, ctx: &mut Self::Context) -> Self::Result {
        let answer = match order {
            Order::Plate(dish) => dish,
            Order::Stop => {
                ctx.stop();
                "stopping"
            }
            Order::Terminate => {
                ctx.terminate();
                "terminating"
            }
            Order::Panic => panic!("the pot is on fire"),
        };
        println!("  {}: {answer}", self.0);
        MessageResult(answer)
    }
}

fn send_three(cook: &Addr<Cook>, second: Order) -> [Request<Cook, Order>; 3] {
    [
        cook.send(Order::Plate("soup")),
        cook.send(second),
        cook.send(Order::Plate("pie")),
    ]
}

async fn show(answers: [Request<Cook, Order>; 3]) {
    for answer in answers {
        println!("  main: {:?}", answer.await);
    }
}

#[actix_rt::main]
async fn main() {
    println!("Ada stops");
    let ada = Cook("Ada").start();
    show(send_three(&ada, Order::Stop)).await;

    println!("Ben stops, under a supervisor");
    let ben = Supervisor::start(|_| Cook("Ben"));
    show(send_three(&ben, Order::Stop)).await;

    println!("Cem panics, under a supervisor");
    let cem = Supervisor::start(|_| Cook("Cem"));
    show(send_three(&cem, Order::Panic)).await;

    println!("Dora terminates");
    let dora = Cook("Dora").start();
    show(send_three(&dora, Order::Terminate)).await;

    println!("the last address of Emil is dropped");
    let emil = Cook("Emil").start();
    let answers = send_three(&emil, Order::Plate("bread"));
    drop(emil);
    show(answers).await;
}
