use shuttle::sync::Mutex;

/// The latest reading of a sensor, and how many there were.
#[derive(Default)]
pub struct Sensor {
    number: Mutex<u32>,
    celsius: Mutex<i32>,
}

impl Sensor {
    /// One thread records.
    pub fn record(&self, celsius: i32) {
        *self.number.lock().expect("a thread panicked") += 1;
        *self.celsius.lock().expect("a thread panicked") = celsius;
    }

    /// The number of the latest reading, and the reading.
    pub fn latest(&self) -> (u32, i32) {
        let number = *self.number.lock().expect("a thread panicked");
        (number, *self.celsius.lock().expect("a thread panicked"))
    }
}
