use std::{
    collections::BTreeMap,
    io::{self, ErrorKind},
};

use tokio::task::JoinError;

use super::connection::End;

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
    pub fn count(&mut self, ended: Result<io::Result<End>, JoinError>) {
        match ended {
            Ok(Ok(end)) => *self.ends.entry(end).or_default() += 1,
            Ok(Err(error)) if error.kind() == ErrorKind::TimedOut => self.not_reading += 1,
            Ok(Err(_)) => self.failed += 1,
            Err(error) if error.is_panic() => self.panicked += 1,
            Err(_) => self.aborted += 1,
        }
    }
}
