use std::sync::Mutex;
use std::thread;

struct Visits(Mutex<u32>);

impl Visits {
    fn count_in_background(&self) {
        thread::spawn(move || {
            *self.0.lock().expect("counting does not panic") += 1;
        });
    }
}

fn main() {
    let visits = Visits(Mutex::new(0));
    visits.count_in_background();
}
