use std::sync::{Arc, atomic::Ordering};
use std::{io, net::SocketAddr, time::Duration};

use tokio::net::TcpStream;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};
use tokio_util::sync::CancellationToken;

use super::connection::{End, serve};
use super::report::Report;
use super::room::Room;

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

struct Server {
    room: Arc<Room>,
    seats: Arc<Semaphore>,
    tasks: JoinSet<io::Result<End>>,
    limits: Limits,
    stop: CancellationToken,
    report: Report,
}

/// Serves until `stop` is cancelled, and then lets all connections end.
pub async fn run(
    mut accept: impl AsyncFnMut() -> io::Result<(TcpStream, SocketAddr)>,
    limits: Limits,
    stop: CancellationToken,
) -> Report {
    let mut server = Server::new(limits, stop.clone());
    loop {
        tokio::select! {
            () = stop.cancelled() => break,
            Some(ended) = server.tasks.join_next() => server.report.count(ended),
            accepted = accept() => match accepted {
                Ok((stream, _)) => server.admit(stream),
                Err(error) => {
                    eprintln!("accept failed: {error}");
                    server.report.accept_errors += 1;
                    sleep(limits.pause).await;
                }
            },
        }
    }
    // The closure owns the listener. To drop it closes the port.
    drop(accept);
    server.shut_down().await
}

impl Server {
    fn new(limits: Limits, stop: CancellationToken) -> Self {
        Self {
            room: Arc::new(Room::new(limits.queue)),
            seats: Arc::new(Semaphore::new(limits.seats)),
            tasks: JoinSet::new(),
            limits,
            stop,
            report: Report::default(),
        }
    }

    /// Makes a task for a new client. It has a seat if one is free.
    fn admit(&mut self, stream: TcpStream) {
        // Else a short line waits until the client has acknowledged the one before.
        let _ = stream.set_nodelay(true);
        let seat = Arc::clone(&self.seats).try_acquire_owned().ok();
        match seat {
            Some(_) => self.report.accepted += 1,
            None => self.report.refused += 1,
        }
        // To refuse takes a task, too. Beyond this bound a client is only dropped.
        if seat.is_some() || self.tasks.len() < 2 * self.limits.seats {
            let room = Arc::clone(&self.room);
            let stop = self.stop.clone();
            self.tasks
                .spawn(serve(stream, seat, room, self.limits, stop));
        }
    }

    /// Lets the connections end. After the time of grace it cuts them off.
    async fn shut_down(mut self) -> Report {
        self.room.close();
        if timeout(self.limits.grace, self.all_ended()).await.is_err() {
            self.tasks.abort_all();
            self.all_ended().await;
        }
        self.report.published = self.room.published();
        self.report.delivered = self.room.delivered.load(Ordering::Relaxed);
        self.report.missed = self.room.missed.load(Ordering::Relaxed);
        self.report
    }

    async fn all_ended(&mut self) {
        while let Some(ended) = self.tasks.join_next().await {
            self.report.count(ended);
        }
    }
}
