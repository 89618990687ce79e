use actix::prelude::*;

struct Printer {
    paper: u32,
    printed: u32,
}

impl Actor for Printer {
    type Context = Context<Self>;

    fn started(&mut self, _ctx: &mut Self::Context) {
        println!(
            "started: paper for {}, {} printed",
            self.paper, self.printed
        );
    }

    fn stopped(&mut self, _ctx: &mut Self::Context) {
        println!(
            "stopped: paper for {}, {} printed",
            self.paper, self.printed
        );
    }
}

impl Supervised for Printer {
    fn restarting(&mut self, _ctx: &mut Self::Context) {
        println!("restarting");
        self.paper = 2;
    }
}

#[derive(Message)]
#[rtype(result = "Result<u32, &'static str>")]
struct Print;

impl Handler<Print> for Printer {
    type Result = Result<u32, &'static str>;

    fn handle(&mut self, _: Print, ctx: &mut Self::Context) -> Self::Result {
        if self.paper == 0 {
            ctx.stop();
            return Err("out of paper");
        }
        self.paper -= 1;
        self.printed += 1;
        Ok(self.printed)
    }
}

#[actix_rt::main]
async fn main() -> Result<(), MailboxError> {
    let printer = Supervisor::start(|_| Printer {
        paper: 2,
        printed: 0,
    });
    for _ in 0..4 {
        match printer.send(Print).await? {
            Ok(number) => println!("receipt {number}"),
            Err(reason) => println!("no receipt: {reason}"),
        }
    }
    Ok(())
}
