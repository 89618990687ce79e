//! The first process: the outbox of a till, and its connection to a ledger.

use actix::prelude::*;
use std::{collections::VecDeque, io};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::{process::Child, sync::mpsc, sync::watch};

/// Numbers the sales of a till, and keeps each until the ledger has acknowledged it.
#[derive(Default)]
pub struct Outbox {
    pub last: u64,
    pub unacknowledged: VecDeque<(u64, String)>,
    pub connection: Option<mpsc::UnboundedSender<String>>,
    pub acknowledged: watch::Sender<u64>,
}

impl Actor for Outbox {
    type Context = Context<Self>;
}

/// Takes a sale into the outbox.
#[derive(Message)]
#[rtype(result = "()")]
pub struct RingUp(pub &'static str);

impl Handler<RingUp> for Outbox {
    type Result = ();

    fn handle(&mut self, RingUp(sale): RingUp, _ctx: &mut Self::Context) {
        self.last += 1;
        let line = format!("{} {sale}\n", self.last);
        if let Some(connection) = &self.connection {
            // If the connection has ended, the next one gets this line.
            let _ = connection.send(line.clone());
        }
        self.unacknowledged.push_back((self.last, line));
    }
}

/// There is a new connection, and this is its queue of lines.
#[derive(Message)]
#[rtype(result = "()")]
struct Connected(mpsc::UnboundedSender<String>);

impl Handler<Connected> for Outbox {
    type Result = ();

    fn handle(&mut self, Connected(connection): Connected, _ctx: &mut Self::Context) {
        for (_, line) in &self.unacknowledged {
            let _ = connection.send(line.clone());
        }
        self.connection = Some(connection);
    }
}

/// The ledger's answer: this sale, and all before it, are recorded.
#[derive(Message)]
#[rtype(result = "()")]
struct Ack(u64);

impl Handler<Ack> for Outbox {
    type Result = ();

    fn handle(&mut self, Ack(number): Ack, _ctx: &mut Self::Context) {
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

/// Writes sales and reads acknowledgements, until the ledger has ended.
pub async fn converse(mut ledger: Child, outbox: Addr<Outbox>) -> io::Result<()> {
    let mut pipe = ledger.stdin.take().expect("stdin is a pipe");
    let answers = ledger.stdout.take().expect("stdout is a pipe");
    let mut answers = BufReader::new(answers).lines();
    let (queue, mut lines) = mpsc::unbounded_channel();
    outbox.do_send(Connected(queue));
    loop {
        tokio::select! {
            Some(line) = lines.recv() => pipe.write_all(line.as_bytes()).await?,
            answer = answers.next_line() => match answer? {
                Some(number) => outbox.do_send(Ack(number.parse().map_err(io::Error::other)?)),
                None => return Ok(()),
            }
        }
    }
}
