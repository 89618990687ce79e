//! The second process as its parent holds it, and what it tells its parent.

use crate::ledger::Report;
use crate::wire::encode;
use serde::{Deserialize, Serialize};
use std::io::{self, Write};
use std::{net::SocketAddr, path::Path, process::Stdio};
use tokio::io::{AsyncBufReadExt, BufReader, Lines};
use tokio::process::{Child, ChildStdout, Command};

/// The variable that makes a process the ledger. It holds the path of the journal.
pub const JOURNAL: &str = "LEDGER_JOURNAL";
/// For drills and tests alone: the number of a sale after which the ledger halts, before the
/// acknowledgement.
pub const DRILL: &str = "LEDGER_DRILL";

/// What the ledger tells its parent, a line of JSON each.
#[derive(Deserialize, Serialize)]
pub enum Status {
    Listening { address: SocketAddr, recorded: u64 },
    Drill { number: u64 },
    Closed(Report),
}

pub fn tell(status: &Status) {
    let line = [&encode(status)[..], b"\n"].concat();
    // It fails if the parent is gone, and then the end of stdin ends this process.
    let _ = io::stdout().write_all(&line);
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
