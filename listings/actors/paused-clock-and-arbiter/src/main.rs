use std::time::Duration;

use actix::prelude::*;
use tokio::time::sleep;

struct Watchdog {
    server: &'static str,
}

impl Actor for Watchdog {
    type Context = Context<Self>;

    fn started(&mut self, ctx: &mut Self::Context) {
        ctx.run_later(Duration::from_secs(60), |watchdog, _ctx| {
            println!("{} is silent", watchdog.server);
        });
    }
}

#[actix_rt::main]
async fn main() {
    tokio::time::pause();

    let second = Arbiter::new();
    let _login = Watchdog { server: "login" }.start();
    let _search =
        Watchdog::start_in_arbiter(&second.handle(), |_ctx| Watchdog { server: "search" });

    sleep(Duration::from_secs(120)).await;
    println!("two minutes are over");
    second.stop();
}
