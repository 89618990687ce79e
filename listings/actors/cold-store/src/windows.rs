use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
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

/// One room's readings in one window, by their numbers.
#[derive(Default)]
pub struct Summary(BTreeMap<u64, f64>);

impl Summary {
    fn add(&mut self, reading: Reading) -> Result<(), Refused> {
        match self.0.entry(reading.number) {
            Entry::Occupied(_) => Err(Refused::Duplicate),
            Entry::Vacant(place) => {
                place.insert(reading.degrees);
                Ok(())
            }
        }
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.0.len();
        let mean = self.0.values().sum::<f64>() / count as f64;
        let min = self.0.values().copied().fold(f64::INFINITY, f64::min);
        let max = self.0.values().copied().fold(f64::NEG_INFINITY, f64::max);
        let readings = if count == 1 { "reading" } else { "readings" };
        write!(
            f,
            "{count} {readings}, {min:.1} to {max:.1}, mean {mean:.1}"
        )
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

    /// Whether an open window has a reading of this room.
    pub fn holds(&self, room: Room) -> bool {
        self.open.values().any(|rooms| rooms.contains_key(room))
    }

    pub fn is_empty(&self) -> bool {
        self.open.is_empty()
    }
}
