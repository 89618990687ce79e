//! The second process, from within and as its parent holds it.

use crate::ledger::{Close, Ledger, Report};
use crate::wire::{Ack, Sale, codec, encode};
use actix::prelude::*;
use futures::{SinkExt, StreamExt};
use serde::{Deserialize, Serialize};
use std::io::{self, Write};
use std::{env, error::Error, future, net::SocketAddr, path::Path, process::Stdio, time::Duration};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, BufReader, Lines};
use tokio::net::{TcpListener, TcpStream};
use tokio::process::{Child, ChildStdout, Command};
use tokio::time::sleep;
use tokio_util::codec::Framed;

/// The variable that makes a process the ledger. It holds the path of the journal.
pub const JOURNAL: &str = "LEDGER_JOURNAL";
/// For drills and tests alone: the number of a sale after which the ledger halts, before the
/// acknowledgement.
const DRILL: &str = "LEDGER_DRILL";

/// What the ledger tells its parent, a line of JSON each.
#[derive(Deserialize, Serialize)]
pub enum Status {
    Listening { address: SocketAddr, recorded: u64 },
    Drill { number: u64 },
    Closed(Report),
}

fn tell(status: &Status) {
    let line = [&encode(status)[..], b"\n"].concat();
    // It fails if the parent is gone, and then the end of stdin ends this process.
    let _ = io::stdout().write_all(&line);
}

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

    actix_rt::spawn(accept(listener, ledger.clone(), drill));
    // The parent writes nothing: this returns when it closes the pipe, or has ended.
    let _ = tokio::io::stdin().read_u8().await;
    tell(&Status::Closed(ledger.send(Close).await?));
    Ok(())
}

pub async fn accept(listener: TcpListener, ledger: Addr<Ledger>, drill: Option<u64>) {
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            // There may be no file descriptor left, and one later.
            sleep(Duration::from_millis(100)).await;
            continue;
        };
        let session = serve(stream, ledger.clone(), drill);
        actix_rt::spawn(async move {
            if let Err(error) = session.await {
                eprintln!("a connection failed: {error}");
            }
        });
    }
}

/// Reads a sale, has it recorded, acknowledges it, and then reads the next.
async fn serve(stream: TcpStream, ledger: Addr<Ledger>, drill: Option<u64>) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut frames = Framed::new(stream, codec());
    while let Some(frame) = frames.next().await {
        let sale: Sale = serde_json::from_slice(&frame?)?;
        let number = sale.number;
        ledger.send(sale).await.map_err(io::Error::other)??;
        if drill == Some(number) {
            tell(&Status::Drill { number });
            future::pending::<()>().await;
        }
        frames.send(encode(&Ack { number })).await?;
    }
    Ok(())
}

/// The second process, which is killed when this is dropped.
pub struct LedgerProcess {
    pub child: Child,
    pub lines: Lines<BufReader<ChildStdout>>,
}

impl LedgerProcess {
    pub fn start(mut command: Command, journal: &Path, drill: Option<u64>) -> io::Result<Self> {
        command.env(JOURNAL, journal).env_remove(DRILL);
        command.envs(drill.map(|number| (DRILL, number.to_string())));
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.kill_on_drop(true).spawn()?;
        let stdout = child.stdout.take().expect("stdout is piped");
        let lines = BufReader::new(stdout).lines();
        Ok(LedgerProcess { child, lines })
    }

    /// The next status; other lines are passed over.
    pub async fn status(&mut self) -> io::Result<Status> {
        while let Some(line) = self.lines.next_line().await? {
            if let Ok(status) = serde_json::from_str(&line) {
                return Ok(status);
            }
        }
        Err(io::ErrorKind::UnexpectedEof.into())
    }

    /// The address at which the ledger listens, and the number of sales in its journal.
    pub async fn listening(&mut self) -> io::Result<(SocketAddr, u64)> {
        match self.status().await? {
            Status::Listening { address, recorded } => Ok((address, recorded)),
            _ => Err(io::ErrorKind::InvalidData.into()),
        }
    }

    /// Has the ledger end by itself, and gives its last report.
    pub async fn close(mut self) -> io::Result<Report> {
        drop(self.child.stdin.take());
        loop {
            if let Status::Closed(report) = self.status().await? {
                self.child.wait().await?;
                return Ok(report);
            }
        }
    }
}
