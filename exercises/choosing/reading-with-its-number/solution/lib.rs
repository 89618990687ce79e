use shuttle::sync::Mutex;

/// The latest reading of a sensor, and how many there were.
#[derive(Default)]
pub struct Sensor {
    /// Number and degrees.
    latest: Mutex<(u32, i32)>,
}

impl Sensor {
    /// One thread records.
    pub fn record(&self, celsius: i32) {
        let mut latest = self.latest.lock().expect("a thread panicked");
        let (number, _) = *latest;
        *latest = (number + 1, celsius);
    }

    /// The number of the latest reading, and the reading.
    pub fn latest(&self) -> (u32, i32) {
        *self.latest.lock().expect("a thread panicked")
    }
}
