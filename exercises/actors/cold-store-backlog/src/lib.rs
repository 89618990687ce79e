use std::collections::VecDeque;

use actix::prelude::*;

/// A reading, known by its number.
#[derive(Clone, Copy, Debug, PartialEq, Message)]
#[rtype(result = "()")]
pub struct Reading(pub u64);

/// The readings that the gateway has not taken yet, the oldest first.
pub struct Backlog {
    limit: usize,
    readings: VecDeque<Reading>,
    dropped: u64,
}

impl Backlog {
    pub fn new(limit: usize) -> Self {
        Backlog {
            limit,
            readings: VecDeque::new(),
            dropped: 0,
        }
    }

    /// Adds a reading. If the backlog is full, its oldest reading is dropped, and counted.
    pub fn add(&mut self, reading: Reading) {
        self.readings.push_back(reading);
        while self.readings.len() > self.limit {
            self.readings.pop_front();
            self.dropped += 1;
        }
    }

    /// Sends as much as the gateway's mailbox takes.
    pub fn send(&mut self, gateway: &Recipient<Reading>) {
        while let Some(reading) = self.readings.pop_front() {
            if gateway.try_send(reading).is_err() {
                break;
            }
        }
    }

    pub fn waiting(&self) -> usize {
        self.readings.len()
    }

    pub fn dropped(&self) -> u64 {
        self.dropped
    }
}
