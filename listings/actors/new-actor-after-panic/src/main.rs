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

/// Makes other scales when those that it has are lost.
struct Owner {
    arbiter: ArbiterHandle,
    scales: Addr<Scales>,
}

impl Owner {
    fn new(arbiter: ArbiterHandle) -> Self {
        let scales = new_scales(&arbiter);
        Owner { arbiter, scales }
    }

    async fn weigh(&mut self, grams: &'static str) -> Result<u32, MailboxError> {
        let answer = self.scales.send(Weigh(grams)).await;
        if let Err(MailboxError::Closed) = answer {
            self.scales = new_scales(&self.arbiter);
            println!("the owner starts new scales");
        }
        answer
    }
}

fn new_scales(arbiter: &ArbiterHandle) -> Addr<Scales> {
    Scales::start_in_arbiter(arbiter, |_ctx| Scales::default())
}

#[actix_rt::main]
async fn main() {
    let arbiter = Arbiter::new();
    let mut owner = Owner::new(arbiter.handle());
    for grams in ["200", "300", "half a pound", "50"] {
        match owner.weigh(grams).await {
            Ok(total) => println!("{grams}: {total} grams in all"),
            Err(error) => println!("{grams}: {error}"),
        }
    }
}
