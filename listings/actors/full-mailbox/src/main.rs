use actix::prelude::*;

struct Desk {
    seen: u32,
}

impl Actor for Desk {
    type Context = Context<Self>;
}

#[derive(Message)]
#[rtype(result = "u32")]
struct Letter;

impl Handler<Letter> for Desk {
    type Result = u32;

    fn handle(&mut self, _: Letter, _ctx: &mut Self::Context) -> u32 {
        self.seen += 1;
        self.seen
    }
}

/// Sends letters until one is refused.
fn fill(desk: &Addr<Desk>) {
    let mut accepted = 0;
    let refusal = loop {
        match desk.try_send(Letter) {
            Ok(()) => accepted += 1,
            Err(refusal) => break refusal,
        }
    };
    println!("try_send: {accepted} accepted, then: {refusal}");
}

#[actix_rt::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("a desk with the default mailbox");
    fill(&Desk { seen: 0 }.start());

    println!("a desk with room for 2 letters");
    let desk = Desk::create(|ctx| {
        ctx.set_mailbox_capacity(2);
        Desk { seen: 0 }
    });
    // Nothing is awaited yet, so the desk cannot handle a letter meanwhile.
    fill(&desk);
    println!("the same desk, through a clone of its address");
    fill(&desk.clone());

    for _ in 0..3 {
        desk.do_send(Letter);
    }
    println!("do_send: 3 more");

    let seen = desk.send(Letter).await?;
    println!("send: this letter was number {seen}");

    desk.try_send(Letter)?;
    println!("try_send: accepted again");
    Ok(())
}
