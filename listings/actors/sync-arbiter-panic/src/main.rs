use actix::prelude::*;

struct Statistics;

impl Actor for Statistics {
    type Context = SyncContext<Self>;
}

#[derive(Message)]
#[rtype(result = "u32")]
struct Median(Vec<u32>);

impl Handler<Median> for Statistics {
    type Result = u32;

    fn handle(&mut self, Median(mut times): Median, _ctx: &mut Self::Context) -> u32 {
        times.sort_unstable();
        times[times.len() / 2]
    }
}

#[actix_rt::main]
async fn main() {
    let pool = SyncArbiter::start(2, || Statistics);

    for times in [
        vec![30, 10, 20],
        vec![],
        vec![40, 60, 50],
        vec![],
        vec![7, 9, 8],
    ] {
        match pool.send(Median(times)).await {
            Ok(median) => println!("median: {median} ms"),
            Err(error) => println!("no median: {error}"),
        }
    }
}
