use std::thread;

mod sensor {
    pub struct Sensor(*mut i32);

    // SAFETY: each number has one `Sensor`, and the pointer does not leave this module.
    unsafe impl Send for Sensor {}

    impl Sensor {
        pub fn open() -> Sensor {
            Sensor(Box::into_raw(Box::new(21)))
        }

        pub fn degrees(&self) -> i32 {
            // SAFETY: the number lives until `drop`, and `Sensor` is not `Sync`.
            unsafe { *self.0 }
        }
    }

    impl Drop for Sensor {
        fn drop(&mut self) {
            // SAFETY: `open` made the pointer from a box, and nobody uses it any more.
            drop(unsafe { Box::from_raw(self.0) });
        }
    }
}

fn main() {
    let sensor = sensor::Sensor::open();
    let reader = thread::spawn(move || println!("{} degrees", sensor.degrees()));
    reader.join().expect("the reader does not panic");
}
