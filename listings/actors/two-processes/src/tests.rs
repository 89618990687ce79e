#![cfg(test)]

use crate::TempFile;
use crate::ledger::{Close, Ledger, Report};
use crate::process::{JOURNAL, LedgerProcess};
use crate::server::{Limits, accept, run};
use crate::till::{Outbox, RingUp, pause};
use crate::wire::{Ack, Sale, codec, encode};
use actix::prelude::*;
use futures::{SinkExt, StreamExt};
use std::net::SocketAddr;
use std::time::{Duration, Instant};
use std::{env, fs, io, path::Path};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{sleep, timeout};
use tokio::{process::Command, sync::watch};
use tokio_util::codec::{Framed, LengthDelimitedCodec};

const LIMITS: Limits = Limits {
    tills: 2,
    silence: Duration::from_millis(500),
};

const TEA: RingUp = RingUp {
    item: "tea",
    pence: 240,
};

fn within_limit<F: Future>(test: F) -> F::Output {
    let limited = async { timeout(Duration::from_secs(20), test).await };
    System::new().block_on(limited).expect("the test ends")
}

fn sale(till: &str, number: u64) -> Sale {
    Sale {
        till: till.to_owned(),
        number,
        item: "tea".to_owned(),
        pence: 240,
    }
}

#[test]
fn a_sale_that_comes_again_is_counted_once() {
    within_limit(async {
        let journal = TempFile::new();
        let ledger = Ledger::open(&journal.0).expect("an empty journal opens");
        let ledger = ledger.start();
        let record = async |till, number| {
            let answer = ledger.send(sale(till, number)).await;
            answer
                .expect("the ledger runs")
                .map_err(|error| error.kind())
        };
        for number in [1, 2, 1, 2, 3] {
            assert_eq!(record("till 1", number).await, Ok(()));
        }
        assert_eq!(record("till 2", 1).await, Ok(()));
        let gap = record("till 2", 3).await;
        assert_eq!(gap, Err(io::ErrorKind::InvalidData));

        let report = ledger.send(Close).await.expect("the ledger runs");
        let expected = Report {
            sales: 4,
            pence: 960,
            repeated: 2,
        };
        assert_eq!(report, expected);
        assert!(
            ledger.send(sale("till 1", 4)).await.is_err(),
            "it is closed"
        );
    });
}

#[test]
fn a_torn_last_line_is_written_over() {
    within_limit(async {
        let journal = TempFile::new();
        let whole = [&encode(&sale("till 1", 1))[..], b"\n"].concat();
        let torn = &encode(&sale("a till with a long name", 1))[..60];
        fs::write(&journal.0, [&whole[..], torn].concat()).expect("the file can be written");

        let ledger = Ledger::open(&journal.0).expect("what is whole is read");
        assert_eq!(ledger.report.sales, 1);
        let ledger = ledger.start();
        let recorded = ledger.send(sale("till 1", 2)).await;
        recorded.expect("the ledger runs").expect("2 follows 1");
        let again = Ledger::open(&journal.0).expect("what is whole is read");
        assert_eq!(again.report.sales, 2);

        fs::write(&journal.0, "no sale\n").expect("the file can be written");
        assert!(Ledger::open(&journal.0).is_err());
    });
}

/// A ledger's end of a connection, in the hands of a test.
struct Peer(Framed<TcpStream, LengthDelimitedCodec>);

impl Peer {
    async fn accept(listener: &TcpListener) -> Self {
        let (stream, _) = listener.accept().await.expect("the outbox connects");
        Peer(Framed::new(stream, codec()))
    }

    async fn next_number(&mut self) -> u64 {
        let frame = self.0.next().await.expect("a frame comes");
        let frame = frame.expect("and is whole");
        let sale: Sale = serde_json::from_slice(&frame).expect("and holds a sale");
        sale.number
    }

    async fn acknowledge(&mut self, number: u64) {
        let sent = self.0.send(encode(&Ack { number })).await;
        sent.expect("the outbox is still connected");
    }
}

async fn listener() -> (TcpListener, SocketAddr) {
    let listener = TcpListener::bind("127.0.0.1:0").await;
    let listener = listener.expect("a port is free");
    let address = listener.local_addr().expect("and known");
    (listener, address)
}

#[test]
fn what_is_not_acknowledged_is_sent_again() {
    within_limit(async {
        let (listener, address) = listener().await;
        let (_moved, address) = watch::channel(address);
        let (outbox, mut acknowledged) = Outbox::open("till 1", 3, address);
        for number in 1..=3 {
            assert_eq!(outbox.send(TEA).await, Ok(Ok(number)));
        }
        let mut peer = Peer::accept(&listener).await;
        for number in 1..=3 {
            assert_eq!(peer.next_number().await, number);
        }
        peer.acknowledge(1).await;
        drop(peer);

        let mut peer = Peer::accept(&listener).await;
        assert_eq!(peer.next_number().await, 2);
        assert_eq!(peer.next_number().await, 3);
        peer.acknowledge(3).await;
        let done = acknowledged.wait_for(|&number| number == 3).await;
        drop(done.expect("the outbox runs"));
        for number in 4..=6 {
            assert_eq!(outbox.send(TEA).await, Ok(Ok(number)));
        }
    });
}

#[test]
fn a_full_outbox_refuses_until_it_has_an_acknowledgement() {
    within_limit(async {
        let (listener, address) = listener().await;
        let (_moved, address) = watch::channel(address);
        let (outbox, mut acknowledged) = Outbox::open("till 1", 2, address);
        let mut peer = Peer::accept(&listener).await;
        assert_eq!(outbox.send(TEA).await, Ok(Ok(1)));
        assert_eq!(outbox.send(TEA).await, Ok(Ok(2)));
        assert_eq!(outbox.send(TEA).await, Ok(Err("the outbox is full")));

        peer.acknowledge(1).await;
        let heard = acknowledged.wait_for(|&number| number == 1).await;
        assert!(heard.is_ok());
        assert_eq!(outbox.send(TEA).await, Ok(Ok(3)));
        assert_eq!(outbox.send(TEA).await, Ok(Err("the outbox is full")));
    });
}

#[test]
fn a_frame_that_is_too_long_is_refused_at_either_end() {
    within_limit(async {
        let (listener, address) = listener().await;
        let (_moved, watched) = watch::channel(address);
        let (outbox, _) = Outbox::open("till 1", 8, watched);
        let item = String::leak("x".repeat(300));
        let refused = outbox.send(RingUp { item, pence: 1 }).await;
        assert_eq!(refused, Ok(Err("the sale does not fit into a frame")));

        let journal = TempFile::new();
        let ledger = Ledger::open(&journal.0).expect("an empty journal opens");
        // It must end long before the silence does.
        let silence = Duration::from_secs(60);
        let limits = Limits { silence, ..LIMITS };
        actix_rt::spawn(accept(listener, ledger.start(), limits, None));
        let mut stream = TcpStream::connect(address).await.expect("it listens");
        let length = u32::to_be_bytes(1_000_000);
        stream.write_all(&length).await.expect("it is connected");
        assert!(stream.read_u8().await.is_err(), "the connection ends");
    });
}

#[test]
fn what_is_not_recorded_is_not_acknowledged() {
    within_limit(async {
        let (listener, address) = listener().await;
        let journal = TempFile::new();
        let ledger = Ledger::open(&journal.0).expect("an empty journal opens");
        actix_rt::spawn(accept(listener, ledger.start(), LIMITS, None));
        let till = TcpStream::connect(address).await.expect("it listens");
        let mut till = Framed::new(till, codec());
        let sent = till.send(encode(&sale("till 1", 2))).await;
        sent.expect("it is connected");
        assert!(till.next().await.is_none(), "sale 1 is missing");
    });
}

/// A till's end of a connection, in the hands of a test.
async fn till(address: SocketAddr) -> Framed<TcpStream, LengthDelimitedCodec> {
    let stream = TcpStream::connect(address).await;
    Framed::new(stream.expect("the ledger listens"), codec())
}

async fn is_acknowledged(
    till: &mut Framed<TcpStream, LengthDelimitedCodec>,
    name: &str,
    number: u64,
) -> bool {
    // A ledger that has hung up may refuse this frame, and then answers nothing.
    let _ = till.send(encode(&sale(name, number))).await;
    matches!(till.next().await, Some(Ok(_)))
}

#[test]
fn slow_silent_and_vanishing_tills_do_not_hold_up_the_others() {
    within_limit(async {
        let (listener, address) = listener().await;
        let journal = TempFile::new();
        let ledger = Ledger::open(&journal.0).expect("an empty journal opens");
        let ledger = ledger.start();
        let closing = ledger.clone();
        actix_rt::spawn(accept(listener, ledger, LIMITS, None));

        let mut silent = TcpStream::connect(address).await.expect("it listens");
        let mut other = till(address).await;
        assert!(is_acknowledged(&mut other, "till 1", 1).await);
        let mut third = till(address).await;
        assert!(!is_acknowledged(&mut third, "till 2", 1).await, "no place");
        assert!(is_acknowledged(&mut other, "till 1", 2).await);

        // The silent one is given up.
        assert!(silent.read_u8().await.is_err(), "it is hung up on");

        // So is one whose frame would take two seconds.
        let mut slow = TcpStream::connect(address).await.expect("it listens");
        let (mut reader, mut writer) = slow.split();
        let length = u32::to_be_bytes(100);
        writer.write_all(&length).await.expect("it has a place");
        let started = Instant::now();
        let dribble = async {
            while writer.write_all(b" ").await.is_ok() {
                sleep(Duration::from_millis(20)).await;
            }
        };
        let (ended, ()) = tokio::join!(reader.read_u8(), dribble);
        assert!(ended.is_err(), "it is hung up on");
        assert!(started.elapsed() < Duration::from_secs(2));

        // Half a frame of a till that vanishes is no sale.
        let frame = encode(&sale("till 3", 1));
        let mut vanishing = TcpStream::connect(address).await.expect("it listens");
        let length = u32::to_be_bytes(frame.len() as u32);
        let half = [&length[..], &frame[..20]].concat();
        vanishing.write_all(&half).await.expect("it has a place");
        drop(vanishing);

        let mut next = till(address).await;
        assert!(
            is_acknowledged(&mut next, "till 2", 1).await,
            "a place is free"
        );
        let report = closing.send(Close).await.expect("the ledger runs");
        assert_eq!(report.sales, 3);
    });
}

#[test]
fn a_ledger_that_accepts_and_hangs_up_is_called_less_and_less_often() {
    within_limit(async {
        let (listener, address) = listener().await;
        let (_moved, address) = watch::channel(address);
        let (_outbox, _) = Outbox::open("till 1", 8, address);
        let started = Instant::now();
        for _ in 0..5 {
            drop(Peer::accept(&listener).await);
        }
        // Half of 10, 20, 40 and 80 ms at least.
        assert!(started.elapsed() >= Duration::from_millis(75));
    });
}

#[test]
fn pauses_double_up_to_a_limit() {
    let longest = [0, 10, 20, 40, 80, 160, 320, 320, 320];
    for (failures, longest) in (0..).zip(longest) {
        assert_eq!(pause(failures, 0), Duration::from_millis(longest));
        for random in [1, 77, u64::MAX] {
            let pause = pause(failures, random);
            assert!(pause <= Duration::from_millis(longest));
            assert!(pause >= Duration::from_millis(longest / 2));
        }
    }
    assert!(pause(6, 77) < pause(6, 0));
}

/// The ledger's `main` where this test binary is started by a test. On its own it does nothing.
#[test]
fn ledger_process() {
    if let Some(journal) = env::var_os(JOURNAL) {
        let ended = System::new().block_on(run(Path::new(&journal)));
        ended.expect("the ledger ends without an error");
    }
}

async fn start(journal: &TempFile, drill: Option<u64>) -> (LedgerProcess, SocketAddr) {
    let mut command = Command::new(env::current_exe().expect("this program has a path"));
    command.args(["--exact", "tests::ledger_process", "--quiet"]);
    let ledger = LedgerProcess::start(command, &journal.0, drill);
    let mut ledger = ledger.expect("a second process can be started");
    let (address, _) = ledger.listening().await.expect("it listens");
    (ledger, address)
}

#[test]
fn kills_in_the_middle_lose_no_sale_and_double_none() {
    within_limit(async {
        let journal = TempFile::new();
        // A ledger that never answers, until the first one that does has started.
        let (_silent, address) = listener().await;
        let (moved, address) = watch::channel(address);
        let (outbox, mut acknowledged) = Outbox::open("till 1", 8, address);
        let mut waiting = acknowledged.clone();
        actix_rt::spawn(async move {
            for _ in 0..60 {
                while outbox.send(TEA).await.expect("the outbox runs").is_err() {
                    let room = waiting.changed().await;
                    room.expect("the outbox runs");
                }
            }
        });
        for (drill, enough) in [(Some(7), 6), (None, 20), (Some(60), 59)] {
            let (mut ledger, address) = start(&journal, drill).await;
            moved.send_replace(address);
            let heard = acknowledged.wait_for(|&number| number >= enough).await;
            drop(heard.expect("the outbox runs"));
            if drill.is_some() {
                ledger.status().await.expect("it says that it halts");
            }
            ledger.child.kill().await.expect("it is ours to kill");
        }
        let (ledger, address) = start(&journal, None).await;
        moved.send_replace(address);
        let all = acknowledged.wait_for(|&number| number == 60).await;
        drop(all.expect("the outbox runs"));
        let report = ledger.close().await.expect("it reports");
        let expected = Report {
            sales: 60,
            pence: 60 * 240,
            repeated: 1,
        };
        assert_eq!(report, expected);

        let lines = fs::read(&journal.0).expect("the journal is there");
        let lines = lines.split_inclusive(|&byte| byte == b'\n');
        let sales = lines.map(|line| serde_json::from_slice(line).expect("a sale"));
        let expected: Vec<Sale> = (1..=60).map(|number| sale("till 1", number)).collect();
        assert_eq!(sales.collect::<Vec<Sale>>(), expected);
    });
}

#[test]
fn a_ledger_ends_when_its_handle_is_dropped() {
    within_limit(async {
        let journal = TempFile::new();
        let (LedgerProcess { child, mut lines }, _) = start(&journal, None).await;
        drop(child);
        let line = lines.next_line().await;
        assert_eq!(line.expect("its stdout is a pipe"), None);
    });
}
