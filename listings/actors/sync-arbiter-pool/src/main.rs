use actix::prelude::*;

struct Statistics;

impl Actor for Statistics {
    type Context = SyncContext<Self>;
}

#[derive(Message)]
#[rtype(result = "Option<u32>")]
struct Median {
    service: &'static str,
    times: Vec<u32>,
}

impl Handler<Median> for Statistics {
    type Result = Option<u32>;

    fn handle(&mut self, mut request: Median, _ctx: &mut Self::Context) -> Option<u32> {
        println!("{}: begins", request.service);
        request.times.sort_unstable();
        println!("{}: done", request.service);
        request.times.get(request.times.len() / 2).copied()
    }
}

/// Response times in milliseconds, below `limit`.
fn times(limit: u32) -> Vec<u32> {
    let times = (0..500_000).map(|n: u32| n.wrapping_mul(2_654_435_761) % limit);
    times.collect()
}

#[actix_rt::main]
async fn main() -> Result<(), MailboxError> {
    let pool = SyncArbiter::start(2, || Statistics);

    let login = pool.send(Median {
        service: "login",
        times: times(200),
    });
    let search = pool.send(Median {
        service: "search",
        times: times(1000),
    });
    println!("login: median {:?} ms", login.await?);
    println!("search: median {:?} ms", search.await?);
    Ok(())
}
