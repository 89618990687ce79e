//! The second process from within: accepts the tills, and passes their sales to the ledger.

use crate::ledger::{Close, Ledger};
use crate::process::{DRILL, Status, tell};
use crate::wire::{Ack, Sale, codec, encode};
use actix::prelude::*;
use futures::{SinkExt, StreamExt};
use std::{env, error::Error, future, io, path::Path, sync::Arc, time::Duration};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{sleep, timeout};
use tokio::{io::AsyncReadExt, sync::Semaphore};
use tokio_util::codec::Framed;

#[derive(Clone, Copy)]
pub struct Limits {
    /// How many connections there may be at a time.
    pub tills: usize,
    /// How long the ledger waits for the next whole frame, and for room for an acknowledgement.
    pub silence: Duration,
}

const LIMITS: Limits = Limits {
    tills: 100,
    silence: Duration::from_secs(60),
};

/// The second process's `main`.
pub async fn run(journal: &Path) -> Result<(), Box<dyn Error>> {
    let drill = env::var(DRILL).ok().map(|number| number.parse());
    let drill = drill.transpose()?;
    let ledger = Ledger::open(journal)?;
    let recorded = ledger.report.sales;
    let ledger = ledger.start();
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    tell(&Status::Listening { address, recorded });

    actix_rt::spawn(accept(listener, ledger.clone(), LIMITS, drill));
    // The parent writes nothing: this returns when it closes the pipe, or has ended.
    let _ = tokio::io::stdin().read_u8().await;
    tell(&Status::Closed(ledger.send(Close).await?));
    Ok(())
}

pub async fn accept(
    listener: TcpListener,
    ledger: Addr<Ledger>,
    limits: Limits,
    drill: Option<u64>,
) {
    let places = Arc::new(Semaphore::new(limits.tills));
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            // There may be no file descriptor left, and one later.
            sleep(Duration::from_millis(100)).await;
            continue;
        };
        let Ok(place) = places.clone().try_acquire_owned() else {
            eprintln!("a till is turned away: {} are connected", limits.tills);
            continue;
        };
        let session = serve(stream, ledger.clone(), limits.silence, drill);
        actix_rt::spawn(async move {
            if let Err(error) = session.await {
                eprintln!("a connection failed: {error}");
            }
            drop(place);
        });
    }
}

/// Reads a sale, has it recorded, acknowledges it, and then reads the next.
async fn serve(
    stream: TcpStream,
    ledger: Addr<Ledger>,
    silence: Duration,
    drill: Option<u64>,
) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut frames = Framed::new(stream, codec());
    while let Some(frame) = timeout(silence, frames.next()).await? {
        let sale: Sale = serde_json::from_slice(&frame?)?;
        let number = sale.number;
        ledger.send(sale).await.map_err(io::Error::other)??;
        if drill == Some(number) {
            tell(&Status::Drill { number });
            future::pending::<()>().await;
        }
        timeout(silence, frames.send(encode(&Ack { number }))).await??;
    }
    Ok(())
}
