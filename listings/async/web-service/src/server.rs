use std::io;
use std::net::SocketAddr;
use std::pin::pin;
use std::time::Duration;

use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpStream;
use tokio::task::{JoinError, JoinSet};
use tokio::time::error::Elapsed;
use tokio::time::{sleep, timeout};
use tokio_util::sync::CancellationToken;

/// What clients may use, and how long they and others may take.
#[derive(Clone, Copy)]
pub struct Limits {
    pub connections: usize, // at a time
    pub forecasts: usize,   // at a time
    pub buffer: usize,      // bytes, which the head of a request has to fit in
    pub body: usize,        // bytes
    pub head: Duration,     // to send the head of a request, counted from the answer before
    pub bank: Duration,     // for the bank to answer
    pub request: Duration,  // from the head of a request to its answer
    pub age: Duration,      // of a connection
    pub grace: Duration,    // for the last answer after that, or after a shutdown
    pub pause: Duration,    // after an `accept` that failed
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections: 1_000,
            forecasts: 2,
            buffer: 16_384,
            body: 4_096,
            head: Duration::from_secs(10),
            bank: Duration::from_secs(5),
            request: Duration::from_secs(10),
            age: Duration::from_secs(300),
            grace: Duration::from_secs(25),
            pause: Duration::from_millis(100),
        }
    }
}

/// How a connection ends: in order, by an error, or cut when its time is up.
type End = Result<hyper::Result<()>, Elapsed>;

/// What became of the connections.
#[derive(Debug, Default)]
pub struct Report {
    pub closed: u64,
    pub failed: u64,
    pub cut: u64,
    pub panicked: u64,
    pub accept_errors: u64,
}

impl Report {
    fn count(&mut self, ended: Result<End, JoinError>) {
        match ended {
            Ok(Ok(Ok(()))) => self.closed += 1,
            Ok(Ok(Err(_))) => self.failed += 1,
            Ok(Err(_)) => self.cut += 1,
            Err(_) => self.panicked += 1,
        }
    }
}

/// Serves until `stop` is cancelled, and then waits for the connections.
pub async fn serve(
    mut accept: impl AsyncFnMut() -> io::Result<(TcpStream, SocketAddr)>,
    app: Router,
    limits: Limits,
    stop: CancellationToken,
) -> Report {
    let mut connections = JoinSet::new();
    let mut report = Report::default();
    loop {
        tokio::select! {
            () = stop.cancelled() => break,
            Some(ended) = connections.join_next() => report.count(ended),
            accepted = accept(), if connections.len() < limits.connections => match accepted {
                Ok((stream, _)) => {
                    let _ = stream.set_nodelay(true);
                    connections.spawn(connection(stream, app.clone(), limits, stop.clone()));
                }
                Err(error) => {
                    eprintln!("accept failed: {error}");
                    report.accept_errors += 1;
                    sleep(limits.pause).await;
                }
            },
        }
    }
    // The closure owns the listener. To drop it closes the port.
    drop(accept);
    while let Some(ended) = connections.join_next().await {
        report.count(ended);
    }
    report
}

/// The limits for the head of a request.
fn http(limits: &Limits) -> http1::Builder {
    let mut builder = http1::Builder::new();
    builder
        .timer(TokioTimer::new())
        .header_read_timeout(limits.head)
        .max_buf_size(limits.buffer);
    builder
}

/// The life of one connection: at most its age and the grace together.
async fn connection(
    stream: TcpStream,
    app: Router,
    limits: Limits,
    stop: CancellationToken,
) -> End {
    let service = TowerToHyperService::new(app);
    let http = http(&limits).serve_connection(TokioIo::new(stream), service);
    let mut http = pin!(http);
    let stop_or_age = timeout(limits.age, stop.cancelled());
    tokio::select! {
        biased; // A request that has arrived is read before the end begins.
        ended = http.as_mut() => Ok(ended),
        _ = stop_or_age => {
            http.as_mut().graceful_shutdown();
            timeout(limits.grace, http).await
        }
    }
}
