use std::collections::{BTreeMap, BTreeSet};

/// What has come from each room in the present window.
pub struct Window {
    readings: BTreeMap<&'static str, Vec<f64>>,
    silent: BTreeSet<&'static str>,
}

impl Window {
    /// A room that never sends anything must be in `rooms` too.
    pub fn new(rooms: impl IntoIterator<Item = &'static str>) -> Self {
        Window {
            readings: rooms.into_iter().map(|room| (room, Vec::new())).collect(),
            silent: BTreeSet::new(),
        }
    }

    /// Returns whether the room was silent until now.
    pub fn add(&mut self, room: &'static str, degrees: f64) -> bool {
        self.readings.entry(room).or_default().push(degrees);
        self.silent.remove(room)
    }

    /// Tells what has come, and begins the next window.
    pub fn close(&mut self) {
        for (&room, degrees) in &mut self.readings {
            let count = degrees.len();
            if count > 0 {
                let mean = degrees.drain(..).sum::<f64>() / count as f64;
                println!("  {room}: {count} readings, mean {mean:.1}");
            } else if self.silent.insert(room) {
                println!("  {room}: silent");
            }
        }
    }
}
