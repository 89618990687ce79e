use actix::prelude::*;

#[derive(Default)]
struct Meter {
    total: u32,
}

impl Actor for Meter {
    type Context = Context<Self>;
}

/// Is answered with the total.
#[derive(Message)]
#[rtype(result = "u32")]
struct Reading(&'static str);

impl Handler<Reading> for Meter {
    type Result = u32;

    fn handle(&mut self, reading: Reading, _ctx: &mut Self::Context) -> u32 {
        let units: u32 = reading.0.parse().expect("a reading is a number");
        self.total += units;
        self.total
    }
}

/// Starts another meter when its meter is lost.
struct Owner {
    meter: Addr<Meter>,
}

impl Owner {
    fn new() -> Self {
        Owner {
            meter: Meter::default().start(),
        }
    }

    async fn read(&mut self, reading: &'static str) -> Result<u32, MailboxError> {
        let answer = self.meter.send(Reading(reading)).await;
        if let Err(MailboxError::Closed) = answer {
            self.meter = Meter::default().start();
        }
        answer
    }
}

#[actix_rt::main]
async fn main() {
    let mut owner = Owner::new();
    for reading in ["200", "300", "half", "50"] {
        match owner.read(reading).await {
            Ok(total) => println!("{reading}: {total} in all"),
            Err(error) => println!("{reading}: {error}"),
        }
    }
}
