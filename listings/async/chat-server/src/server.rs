use super::connection::{End, serve};
use super::room::Room;
use std::collections::BTreeMap;
use std::io::{self, ErrorKind};
use std::net::SocketAddr;
use std::sync::{Arc, atomic::Ordering};
use std::time::Duration;
use tokio::net::TcpStream;
use tokio::sync::Semaphore;
use tokio::task::{JoinError, JoinSet};
use tokio::time::{sleep, timeout};
use tokio_util::sync::CancellationToken;

/// What a client may use, and how long it may take.
#[derive(Clone, Copy)]
pub struct Limits {
    pub seats: usize,     // connections at a time
    pub line: usize,      // bytes in a line, a `\r` included
    pub queue: usize,     // messages that a member may be behind, rounded up to a power of two
    pub name: Duration,   // to give a good name
    pub idle: Duration,   // of listening without a line
    pub write: Duration,  // to make room for one line
    pub linger: Duration, // to hang up after the last word
    pub grace: Duration,  // for all connections to end after a shutdown
    pub pause: Duration,  // after an `accept` that failed
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            seats: 1_000,
            line: 512,
            queue: 1_024,
            name: Duration::from_secs(30),
            idle: Duration::from_secs(600),
            write: Duration::from_secs(10),
            linger: Duration::from_secs(1),
            grace: Duration::from_secs(5),
            pause: Duration::from_millis(100),
        }
    }
}

/// What a server did, counted.
#[derive(Debug, Default)]
pub struct Report {
    pub accepted: u64,
    pub refused: u64,
    pub accept_errors: u64,
    pub published: u64, // lines said, and notices that someone joined or left
    pub delivered: u64, // the same, counted once for each member that it was written to
    pub missed: u64,
    pub ends: BTreeMap<End, u64>,
    pub not_reading: u64,
    pub failed: u64, // broken off by the client
    pub aborted: u64,
    pub panicked: u64,
}

impl Report {
    fn count(&mut self, ended: Result<io::Result<End>, JoinError>) {
        match ended {
            Ok(Ok(end)) => *self.ends.entry(end).or_default() += 1,
            Ok(Err(error)) if error.kind() == ErrorKind::TimedOut => self.not_reading += 1,
            Ok(Err(_)) => self.failed += 1,
            Err(error) if error.is_panic() => self.panicked += 1,
            Err(_) => self.aborted += 1,
        }
    }
}

/// Serves until `stop` is cancelled, then lets all connections end within the time of grace.
pub async fn run(
    mut accept: impl AsyncFnMut() -> io::Result<(TcpStream, SocketAddr)>,
    limits: Limits,
    stop: CancellationToken,
) -> Report {
    let room = Arc::new(Room::new(limits.queue));
    let seats = Arc::new(Semaphore::new(limits.seats));
    let mut tasks = JoinSet::new();
    let mut report = Report::default();
    loop {
        tokio::select! {
            () = stop.cancelled() => break,
            Some(ended) = tasks.join_next() => report.count(ended),
            accepted = accept() => match accepted {
                Ok((stream, _)) => {
                    // Else a short line waits until the client has acknowledged the one before.
                    let _ = stream.set_nodelay(true);
                    let seat = Arc::clone(&seats).try_acquire_owned().ok();
                    match seat {
                        Some(_) => report.accepted += 1,
                        None => report.refused += 1,
                    }
                    // Telling the refused takes a task, too: past a bound they are dropped.
                    if seat.is_some() || tasks.len() < 2 * limits.seats {
                        let room = Arc::clone(&room);
                        tasks.spawn(serve(stream, seat, room, limits, stop.clone()));
                    }
                }
                Err(error) => {
                    eprintln!("accept failed: {error}");
                    report.accept_errors += 1;
                    sleep(limits.pause).await;
                }
            },
        }
    }

    drop(accept);
    room.close();
    let all_ended = async {
        while let Some(ended) = tasks.join_next().await {
            report.count(ended);
        }
    };
    if timeout(limits.grace, all_ended).await.is_err() {
        tasks.abort_all();
        while let Some(ended) = tasks.join_next().await {
            report.count(ended);
        }
    }
    report.published = room.published();
    report.delivered = room.delivered.load(Ordering::Relaxed);
    report.missed = room.missed.load(Ordering::Relaxed);
    report
}
