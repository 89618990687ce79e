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
#[rtype(result = "u32")]
struct Read;

impl Handler<Read> for Feed {
    type Result = u32;

    fn handle(&mut self, _: Read, _ctx: &mut Self::Context) -> Self::Result {
        assert!(self.left_on_connection > 0, "connection lost");
        self.left_on_connection -= 1;
        self.total += 1;
        self.total
    }
}

#[actix_rt::main]
async fn main() {
    let feed = Supervisor::start(|_ctx| Feed {
        left_on_connection: 2,
        total: 0,
    });

    let requests = [Read, Read, Read, Read].map(|read| feed.send(read));
    for request in requests {
        match request.await {
            Ok(total) => println!("main: {total}"),
            Err(error) => println!("main: {error}"),
        }
    }
}
