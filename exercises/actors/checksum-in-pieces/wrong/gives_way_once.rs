use actix::prelude::*;
use tokio::task::yield_now;

/// How many bytes are added up without a pause.
pub const PIECE: usize = 1000;

pub struct Checksums;

impl Actor for Checksums {
    type Context = Context<Self>;
}

/// Is answered with the sum of all bytes.
#[derive(Message)]
#[rtype(result = "u64")]
pub struct Checksum(pub Vec<u8>);

impl Handler<Checksum> for Checksums {
    type Result = ResponseFuture<u64>;

    fn handle(&mut self, Checksum(bytes): Checksum, _ctx: &mut Self::Context) -> Self::Result {
        Box::pin(async move {
            yield_now().await;
            bytes.iter().map(|byte| u64::from(*byte)).sum()
        })
    }
}

#[derive(Message)]
#[rtype(result = "()")]
pub struct Ping;

impl Handler<Ping> for Checksums {
    type Result = ();

    fn handle(&mut self, _: Ping, _ctx: &mut Self::Context) {}
}
