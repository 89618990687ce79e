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
            Order::Panic => panic!("the pot is on fire"),
        };
        println!("  {}: {answer}", self.0);
        MessageResult(answer)
    }
}

async fn send_three(cook: &Addr<Cook>, second: Order) {
    let answers = [
        cook.send(Order::Plate("soup")),
        cook.send(second),
        cook.send(Order::Plate("pie")),
    ];
    for answer in answers {
        println!("  main: {:?}", answer.await);
    }
}

#[actix_rt::main]
async fn main() {
    println!("Ada stops");
    let ada = Cook("Ada").start();
    send_three(&ada, Order::Stop).await;

    println!("Ben stops, under a supervisor");
    let ben = Supervisor::start(|_| Cook("Ben"));
    send_three(&ben, Order::Stop).await;

    println!("Cem panics, under a supervisor");
    let cem = Supervisor::start(|_| Cook("Cem"));
    send_three(&cem, Order::Panic).await;
}
