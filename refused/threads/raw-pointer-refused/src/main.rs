use std::ptr;
use std::thread;

/// Order slips stuck on a spike: the last one on is the first one off.
struct Spike {
    top: *mut Slip,
}

struct Slip {
    order: String,
    below: *mut Slip,
}

impl Spike {
    fn new() -> Self {
        Spike {
            top: ptr::null_mut(),
        }
    }

    fn is_empty(&self) -> bool {
        self.top.is_null()
    }
}

fn main() {
    let spike = Spike::new();
    let cook = thread::spawn(move || println!("cook: no orders: {}", spike.is_empty()));
    cook.join().expect("looking does not panic");
}
