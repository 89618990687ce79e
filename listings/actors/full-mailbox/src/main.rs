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

#[actix_rt::main]
async fn main() -> Result<(), MailboxError> {
    let desk = Desk { seen: 0 }.start();

    // Nothing is awaited here, so the desk cannot handle a letter meanwhile.
    let mut accepted = 0;
    let refusal = loop {
        match desk.try_send(Letter) {
            Ok(()) => accepted += 1,
            Err(refusal) => break refusal,
        }
    };
    println!("try_send: {accepted} letters accepted, then: {refusal}");

    for _ in 0..3 {
        desk.do_send(Letter);
    }
    println!("do_send: 3 more letters sent");

    let seen = desk.send(Letter).await?;
    println!("send: this letter was number {seen}");
    Ok(())
}
