//! A data race: two threads change one number through a raw pointer.

use std::thread;

struct Counter(*mut u32);

// SAFETY: none. Two threads may call `add_one` at the same time.
unsafe impl Send for Counter {}

impl Counter {
    fn add_one(&self) {
        // SAFETY: `main` frees the number when both threads have ended.
        unsafe { *self.0 += 1 };
    }
}

pub fn main() {
    let number = Box::into_raw(Box::new(0));
    let [first, second] = [Counter(number), Counter(number)];
    let first = thread::spawn(move || first.add_one());
    let second = thread::spawn(move || second.add_one());
    first.join().expect("adding does not panic");
    second.join().expect("adding does not panic");
    // SAFETY: `number` comes from `into_raw`, and no thread has it any more.
    let number = unsafe { Box::from_raw(number) };
    println!("{number} requests");
}

#[test]
fn two_requests_are_counted() {
    main();
}
