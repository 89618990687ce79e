use std::ops::AddAssign;

use actix::prelude::*;

/// What became of the readings. Each actor counts what it sees.
#[derive(Clone, Copy, Debug, Default, PartialEq, MessageResponse)]
pub struct Account {
    pub measured: u64,
    pub copies: u64,
    pub failed: u64,
    /// Readings that were pushed out of a full backlog, or were in it at the end.
    pub dropped: u64,
    pub aggregated: u64,
    pub duplicate: u64,
    /// Readings whose window was not open.
    pub outside: u64,
    pub restarts: u64,
    pub alerts: u64,
    /// Alerts that a subscriber's mailbox had no room for.
    pub missed: u64,
    pub subscribers_gone: u64,
}

/// Asks an actor to end its work, and for its part of the account.
#[derive(Message)]
#[rtype(result = "Account")]
pub struct Finish;

impl Account {
    /// All measurements, and all copies.
    pub fn to_account_for(self) -> u64 {
        self.measured + self.copies
    }

    /// What is in exactly one of the five counts.
    pub fn accounted_for(self) -> u64 {
        self.aggregated + self.duplicate + self.outside + self.dropped + self.failed
    }
}

impl AddAssign for Account {
    fn add_assign(&mut self, other: Account) {
        // Without `..`, so that the compiler asks for every field.
        let Account {
            measured,
            copies,
            failed,
            dropped,
            aggregated,
            duplicate,
            outside,
            restarts,
            alerts,
            missed,
            subscribers_gone,
        } = other;
        self.measured += measured;
        self.copies += copies;
        self.failed += failed;
        self.dropped += dropped;
        self.aggregated += aggregated;
        self.duplicate += duplicate;
        self.outside += outside;
        self.restarts += restarts;
        self.alerts += alerts;
        self.missed += missed;
        self.subscribers_gone += subscribers_gone;
    }
}
