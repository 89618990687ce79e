use shuttle::sync::atomic::{AtomicI32, AtomicU32, Ordering};

/// The latest reading of a sensor, and how many there were.
#[derive(Default)]
pub struct Sensor {
    number: AtomicU32,
    celsius: AtomicI32,
}

impl Sensor {
    /// One thread records.
    pub fn record(&self, celsius: i32) {
        self.number.fetch_add(1, Ordering::SeqCst);
        self.celsius.store(celsius, Ordering::SeqCst);
    }

    /// The number of the latest reading, and the reading.
    pub fn latest(&self) -> (u32, i32) {
        let number = self.number.load(Ordering::SeqCst);
        (number, self.celsius.load(Ordering::SeqCst))
    }
}
