use actix::prelude::*;

#[derive(Default)]
struct Scales {
    total: u32,
}

impl Actor for Scales {
    type Context = Context<Self>;
}

#[derive(Message)]
#[rtype(result = "u32")]
struct Weigh(&'static str);

impl Handler<Weigh> for Scales {
    type Result = u32;

    fn handle(&mut self, Weigh(grams): Weigh, _ctx: &mut Self::Context) -> u32 {
        let grams: u32 = grams.parse().expect("a weight is a number");
        self.total += grams;
        self.total
    }
}

/// Knows how to make another actor when the one it has is gone.
struct Owner {
    scales: Addr<Scales>,
}

impl Owner {
    async fn weigh(&mut self, grams: &'static str) -> Result<u32, MailboxError> {
        let answer = self.scales.send(Weigh(grams)).await;
        if !self.scales.connected() {
            self.scales = Scales::default().start();
        }
        answer
    }
}

#[actix_rt::main]
async fn main() {
    let mut owner = Owner {
        scales: Scales::default().start(),
    };
    for grams in ["200", "300", "half a pound", "50"] {
        match owner.weigh(grams).await {
            Ok(total) => println!("{grams}: {total} grams in all"),
            Err(error) => println!("{grams}: {error}, new scales"),
        }
    }
}
