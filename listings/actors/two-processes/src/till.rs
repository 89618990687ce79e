//! The first process: the outbox of a till, and its link to the ledger.

use crate::wire::{Ack, MAX_FRAME, Sale, codec, encode};
use actix::prelude::*;
use bytes::Bytes;
use futures::{SinkExt, StreamExt};
use std::hash::{BuildHasher, RandomState};
use std::{collections::VecDeque, io, net::SocketAddr, time::Duration};
use tokio::time::{sleep, timeout};
use tokio::{net::TcpStream, sync::mpsc, sync::watch};
use tokio_util::codec::Framed;
use tracing::warn;

/// How long one attempt to connect may take.
const CONNECT: Duration = Duration::from_secs(5);

/// Numbers the sales of a till, and keeps each until the ledger has acknowledged it.
#[derive(Default)]
pub struct Outbox {
    till: String,
    capacity: usize,
    last: u64,
    unacknowledged: VecDeque<(u64, Bytes)>,
    /// Never holds more than is unacknowledged.
    connection: Option<mpsc::UnboundedSender<Bytes>>,
    acknowledged: watch::Sender<u64>,
}

impl Outbox {
    /// Starts an outbox, and a task that links it with the ledger at the latest of the addresses.
    /// The receiver shows the number up to which all sales are acknowledged.
    pub fn open(
        till: &str,
        capacity: usize,
        ledger: watch::Receiver<SocketAddr>,
    ) -> (Addr<Self>, watch::Receiver<u64>) {
        let outbox = Outbox {
            till: till.to_owned(),
            capacity,
            ..Outbox::default()
        };
        let acknowledged = outbox.acknowledged.subscribe();
        let outbox = outbox.start();
        actix_rt::spawn(link(outbox.clone(), ledger));
        (outbox, acknowledged)
    }

    /// Gives the sale the next number, and keeps it.
    fn ring_up(&mut self, item: &str, pence: u32) -> Result<u64, &'static str> {
        if self.unacknowledged.len() == self.capacity {
            return Err("the outbox is full");
        }
        let sale = Sale {
            till: self.till.clone(),
            number: self.last + 1,
            item: item.to_owned(),
            pence,
        };
        let frame = encode(&sale);
        if frame.len() > MAX_FRAME {
            return Err("the sale does not fit into a frame");
        }
        self.transmit(&frame);
        self.unacknowledged.push_back((sale.number, frame));
        self.last = sale.number;
        Ok(sale.number)
    }

    fn transmit(&self, frame: &Bytes) {
        if let Some(connection) = &self.connection {
            // If the connection has ended, the next one gets what is unacknowledged.
            let _ = connection.send(frame.clone());
        }
    }
}

impl Actor for Outbox {
    type Context = Context<Self>;
}

/// Takes a sale into the outbox. The answer is its number.
#[derive(Message)]
#[rtype(result = "Result<u64, &'static str>")]
pub struct RingUp {
    pub item: &'static str,
    pub pence: u32,
}

impl Handler<RingUp> for Outbox {
    type Result = Result<u64, &'static str>;

    fn handle(&mut self, RingUp { item, pence }: RingUp, _ctx: &mut Self::Context) -> Self::Result {
        self.ring_up(item, pence)
    }
}

/// There is a new connection, and this is its queue of frames.
#[derive(Message)]
#[rtype(result = "()")]
struct Connected(mpsc::UnboundedSender<Bytes>);

impl Handler<Connected> for Outbox {
    type Result = ();

    fn handle(&mut self, Connected(connection): Connected, _ctx: &mut Self::Context) {
        self.connection = Some(connection);
        for (_, frame) in &self.unacknowledged {
            self.transmit(frame);
        }
    }
}

impl Handler<Ack> for Outbox {
    type Result = ();

    fn handle(&mut self, Ack { number }: Ack, _ctx: &mut Self::Context) {
        while self
            .unacknowledged
            .front()
            .is_some_and(|(sent, _)| *sent <= number)
        {
            self.unacknowledged.pop_front();
        }
        self.acknowledged.send_replace(number);
    }
}

/// Connects the outbox with the ledger again and again, until the sender of its address is dropped.
async fn link(outbox: Addr<Outbox>, mut ledger: watch::Receiver<SocketAddr>) {
    let mut failures = 0;
    loop {
        let address = *ledger.borrow_and_update();
        tokio::select! {
            biased;
            changed = ledger.changed() => match changed {
                Ok(()) => failures = 0,
                Err(_) => return,
            },
            ended = converse(address, &outbox, &mut failures) => {
                failures += 1;
                match ended {
                    Ok(()) => warn!(%address, failures, "the connection has ended"),
                    Err(error) => warn!(%address, failures, %error, "no link to the ledger"),
                }
            }
        }
    }
}

/// Writes frames and reads acknowledgements, until the connection ends.
async fn converse(
    address: SocketAddr,
    outbox: &Addr<Outbox>,
    failures: &mut u32,
) -> io::Result<()> {
    // The keys of a hash are the randomness that std has to offer.
    sleep(pause(*failures, RandomState::new().hash_one(*failures))).await;
    let stream = timeout(CONNECT, TcpStream::connect(address)).await??;
    stream.set_nodelay(true)?;
    let mut stream = Framed::new(stream, codec());
    let (queue, mut frames) = mpsc::unbounded_channel();
    outbox.do_send(Connected(queue));
    loop {
        tokio::select! {
            frame = frames.recv() => match frame {
                Some(frame) => stream.send(frame).await?,
                None => return Ok(()),
            },
            ack = stream.next() => match ack {
                Some(ack) => {
                    outbox.do_send(serde_json::from_slice::<Ack>(&ack?)?);
                    *failures = 0;
                }
                None => return Ok(()),
            }
        }
    }
}

/// Nothing before the first attempt, then up to 10 ms, 20 ms and so on to 320 ms. `random` takes off
/// up to half, so that the tills that lost the same ledger do not try again in step.
pub fn pause(failures: u32, random: u64) -> Duration {
    if failures == 0 {
        return Duration::ZERO;
    }
    let longest = 10 << (failures - 1).min(5);
    Duration::from_millis(longest - random % (longest / 2 + 1))
}
