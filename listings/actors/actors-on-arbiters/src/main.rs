use std::thread;

use actix::prelude::*;

struct Cook;

impl Actor for Cook {
    type Context = Context<Self>;
}

#[derive(Message)]
#[rtype(result = "String")]
struct WhereDoYouRun;

impl Handler<WhereDoYouRun> for Cook {
    type Result = String;

    fn handle(&mut self, _: WhereDoYouRun, _ctx: &mut Self::Context) -> String {
        thread::current().name().unwrap_or("unnamed").to_string()
    }
}

#[actix_rt::main]
async fn main() -> Result<(), MailboxError> {
    let upstairs = Arbiter::new();
    let cooks = [
        ("Ada", Cook.start()),
        ("Ben", Cook.start()),
        (
            "Cleo",
            Cook::start_in_arbiter(&upstairs.handle(), |_ctx| Cook),
        ),
    ];

    for (name, cook) in &cooks {
        println!("{name} runs on {}", cook.send(WhereDoYouRun).await?);
    }

    upstairs.stop();
    upstairs.join().expect("the arbiter's thread did not panic");
    Ok(())
}
