use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering::Relaxed},
    },
    time::Duration,
};

use tokio::{
    net::TcpListener,
    time::{sleep, timeout},
};
use tokio_util::{sync::CancellationToken, task::TaskTracker};

use crate::connection::Connection;

#[derive(Clone, Copy)]
pub struct Limits {
    pub connections: usize,
    /// How long a client may be silent, and how long it may leave an answer unread.
    pub idle: Duration,
    /// How long the server goes on accepting when it is no longer ready.
    pub notice: Duration,
    /// How long the connections may take to end after that.
    pub drain_limit: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections: 1000,
            idle: Duration::from_secs(60),
            notice: Duration::from_millis(200),
            drain_limit: Duration::from_secs(1),
        }
    }
}

pub struct Server {
    limits: Limits,
    ready: Arc<AtomicBool>,
    stop: CancellationToken,
    connections: TaskTracker,
}

impl Server {
    pub fn new(limits: Limits) -> Self {
        Self {
            limits,
            ready: Arc::new(AtomicBool::new(true)),
            stop: CancellationToken::new(),
            connections: TaskTracker::new(),
        }
    }

    pub async fn accept_until(&self, listener: &TcpListener, end: impl Future<Output = ()>) {
        let accepting = async {
            loop {
                match listener.accept().await {
                    // Beyond the limit the client is turned away: its socket is dropped.
                    Ok(_) if self.connections.len() >= self.limits.connections => {}
                    Ok((stream, _)) => {
                        let connection = Connection {
                            idle: self.limits.idle,
                            ready: Arc::clone(&self.ready),
                            stop: self.stop.clone(),
                        };
                        self.connections.spawn(connection.serve(stream));
                    }
                    Err(error) => {
                        eprintln!("cannot accept: {error}");
                        sleep(Duration::from_millis(100)).await;
                    }
                }
            }
        };
        tokio::select! {
            () = accepting => {}
            () = end => {}
        }
    }

    /// Returns true if every connection ended within the limit.
    pub async fn shut_down(&self, listener: TcpListener) -> bool {
        self.ready.store(false, Relaxed);
        self.accept_until(&listener, sleep(self.limits.notice))
            .await;
        drop(listener);

        self.stop.cancel();
        self.connections.close();
        timeout(self.limits.drain_limit, self.connections.wait())
            .await
            .is_ok()
    }
}
