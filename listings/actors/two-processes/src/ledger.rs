//! The state of the second process, and the file that keeps it.

use crate::wire::{Sale, encode};
use actix::prelude::*;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;

/// Counts each sale once. What it knows is what its journal holds: one line for each sale.
pub struct Ledger {
    journal: File,
    /// Where the last whole line ends.
    end: u64,
    last_of_till: HashMap<String, u64>,
    pub report: Report,
}

#[derive(Clone, Copy, Debug, Default, Deserialize, MessageResponse, PartialEq, Serialize)]
pub struct Report {
    pub sales: u64,
    pub pence: u64,
    /// Sales that came again, since this process started.
    pub repeated: u64,
}

impl Ledger {
    /// Opens the journal, or creates it, and counts what it holds.
    pub fn open(path: &Path) -> io::Result<Self> {
        let mut options = File::options();
        let options = options.read(true).write(true).create(true).truncate(false);
        let mut journal = options.open(path)?;
        let mut bytes = Vec::new();
        journal.read_to_end(&mut bytes)?;
        // A kill may tear the last line. That sale was not acknowledged and will come again.
        let line_end = bytes.iter().rposition(|&byte| byte == b'\n');
        bytes.truncate(line_end.map_or(0, |at| at + 1));

        let mut ledger = Ledger {
            journal,
            end: bytes.len() as u64,
            last_of_till: HashMap::new(),
            report: Report::default(),
        };
        for line in bytes.split_inclusive(|&byte| byte == b'\n') {
            ledger.count(&serde_json::from_slice(line)?);
        }
        Ok(ledger)
    }

    /// Records a sale that is new, and the next of its till.
    fn record(&mut self, sale: &Sale) -> io::Result<()> {
        let last = self.last_of_till.get(&sale.till).copied().unwrap_or(0);
        if sale.number <= last {
            self.report.repeated += 1;
            return Ok(());
        }
        if sale.number > last + 1 {
            let gap = format!("{} sent sale {} after {last}", sale.till, sale.number);
            return Err(io::Error::new(io::ErrorKind::InvalidData, gap));
        }
        self.append(sale)?;
        self.count(sale);
        Ok(())
    }

    fn count(&mut self, sale: &Sale) {
        self.last_of_till.insert(sale.till.clone(), sale.number);
        self.report.sales += 1;
        self.report.pence += u64::from(sale.pence);
    }

    /// Writes at `end`, over what a write that failed half-way has left there. A rest of it has no
    /// newline, so `open` would leave it out.
    fn append(&mut self, sale: &Sale) -> io::Result<()> {
        let line = [&encode(sale)[..], b"\n"].concat();
        self.journal.seek(SeekFrom::Start(self.end))?;
        self.journal.write_all(&line)?;
        self.end += line.len() as u64;
        Ok(())
    }
}

impl Actor for Ledger {
    type Context = Context<Self>;
}

impl Handler<Sale> for Ledger {
    type Result = io::Result<()>;

    fn handle(&mut self, sale: Sale, _ctx: &mut Self::Context) -> io::Result<()> {
        self.record(&sale)
    }
}

/// Ends the ledger. The answer is its last report: what comes later is not recorded any more.
#[derive(Message)]
#[rtype(result = "Report")]
pub struct Close;

impl Handler<Close> for Ledger {
    type Result = Report;

    fn handle(&mut self, _: Close, ctx: &mut Self::Context) -> Report {
        ctx.stop();
        self.report
    }
}
