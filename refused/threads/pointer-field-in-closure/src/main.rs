use std::thread;

struct Sensor(*mut i32);

// SAFETY: the pointer is the only one to its number.
unsafe impl Send for Sensor {}

fn main() {
    let sensor = Sensor(Box::into_raw(Box::new(21)));
    let reader = thread::spawn(move || {
        // SAFETY: the number was allocated above, and nobody else uses it.
        println!("{} degrees", unsafe { *sensor.0 });
    });
    reader.join().expect("the reader does not panic");
}
