use std::io;
use std::net::SocketAddr;

use actix::prelude::*;

use crate::summary::{Summary, fetch};

struct Reader {
    archive: SocketAddr,
}

#[derive(Message)]
#[rtype(result = "io::Result<Summary>")]
struct Hour(u32);

impl Actor for Reader {
    type Context = SyncContext<Self>;
}

impl Handler<Hour> for Reader {
    type Result = io::Result<Summary>;

    fn handle(&mut self, Hour(hour): Hour, _: &mut Self::Context) -> Self::Result {
        Summary::of(&fetch(self.archive, hour)?)
    }
}

pub async fn with_actors(archive: SocketAddr, hours: u32, workers: usize) -> io::Result<Summary> {
    let readers = SyncArbiter::start(workers, move || Reader { archive });
    let answers: Vec<_> = (0..hours).map(|hour| readers.send(Hour(hour))).collect();
    let mut total = Summary::default();
    for answer in answers {
        total.merge(answer.await.map_err(io::Error::other)??);
    }
    Ok(total)
}
