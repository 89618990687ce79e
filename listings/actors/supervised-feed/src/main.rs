use actix::prelude::*;

/// Reads prices from a connection, which breaks after two.
struct Feed {
    left_on_connection: u32,
    total: u32,
}

impl Actor for Feed {
    type Context = Context<Self>;

    fn started(&mut self, _ctx: &mut Self::Context) {
        println!("feed: started, {} prices in all", self.total);
    }
}

impl Supervised for Feed {
    fn restarting(&mut self, _ctx: &mut Self::Context) {
        println!("feed: opens a new connection");
        self.left_on_connection = 2;
    }
}

/// Is answered with the number of prices in all.
#[derive(Message)]
#[rtype(result = "Result<u32, &'static str>")]
struct Read;

impl Handler<Read> for Feed {
    type Result = Result<u32, &'static str>;

    fn handle(&mut self, _: Read, ctx: &mut Self::Context) -> Self::Result {
        if self.left_on_connection == 0 {
            ctx.stop();
            return Err("connection lost");
        }
        self.left_on_connection -= 1;
        self.total += 1;
        Ok(self.total)
    }
}

#[actix_rt::main]
async fn main() -> Result<(), MailboxError> {
    let feed = Supervisor::start(|_ctx| Feed {
        left_on_connection: 2,
        total: 0,
    });

    let requests = [Read, Read, Read, Read].map(|read| feed.send(read));
    for request in requests {
        println!("main: {:?}", request.await?);
    }
    Ok(())
}
