use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::time::Duration;

use actix::Message;

pub type Room = &'static str;

/// One measurement, numbered by its sensor and dated by the sensor's clock.
#[derive(Clone, Copy, Debug, PartialEq, Message)]
#[rtype(result = "()")]
pub struct Reading {
    pub room: Room,
    pub number: u64,
    pub at: Duration,
    pub degrees: f64,
}

/// Why a reading is not counted.
#[derive(Debug, PartialEq)]
pub enum Refused {
    /// Its window is closed, or too far ahead.
    NotOpen,
    /// Its window holds the same number already.
    Duplicate,
}

/// What one room's readings in one window come to.
#[derive(Default)]
pub struct Summary {
    numbers: BTreeSet<u64>,
    sum: f64,
    range: Option<(f64, f64)>,
}

impl Summary {
    fn add(&mut self, reading: Reading) -> Result<(), Refused> {
        if !self.numbers.insert(reading.number) {
            return Err(Refused::Duplicate);
        }
        let degrees = reading.degrees;
        self.sum += degrees;
        let (min, max) = self.range.unwrap_or((degrees, degrees));
        self.range = Some((min.min(degrees), max.max(degrees)));
        Ok(())
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some((min, max)) = self.range else {
            return write!(f, "no readings");
        };
        let count = self.numbers.len();
        let mean = self.sum / count as f64;
        write!(f, "{count} readings, {min:.1} to {max:.1}, mean {mean:.1}")
    }
}

/// Windows of equal length, of which two are open: the oldest not yet closed, and the next.
pub struct Windows {
    pub length: Duration,
    closed: u128,
    open: BTreeMap<u128, BTreeMap<Room, Summary>>,
}

impl Windows {
    pub fn new(length: Duration) -> Self {
        Windows {
            length,
            closed: 0,
            open: BTreeMap::new(),
        }
    }

    pub fn add(&mut self, reading: Reading) -> Result<(), Refused> {
        let window = reading.at.as_millis() / self.length.as_millis();
        if !(self.closed..self.closed + 2).contains(&window) {
            return Err(Refused::NotOpen);
        }
        let rooms = self.open.entry(window).or_default();
        let summary = rooms.entry(reading.room).or_default();
        summary.add(reading)
    }

    /// Closes the oldest open window. Rooms without readings are missing in what it returns.
    pub fn close(&mut self) -> BTreeMap<Room, Summary> {
        let rooms = self.open.remove(&self.closed).unwrap_or_default();
        self.closed += 1;
        rooms
    }

    pub fn is_empty(&self) -> bool {
        self.open.is_empty()
    }
}
