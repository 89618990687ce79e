use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::sync::{Condvar, Mutex};
use std::time::Duration;

use lines_in_order::convert_all;
use rayon::ThreadPoolBuilder;

const LINES: [&str; 8] = ["h", "g", "f", "e", "d", "c", "b", "a"];

/// The first line is slow: it is done when the other worker has begun two more lines.
#[test]
fn the_first_line_is_slow() {
    let begun = Mutex::new(0);
    let one_more = Condvar::new();
    let in_parallel = AtomicBool::new(false);

    let convert = |line: &str| {
        let mut begun = begun.lock().expect("counting does not panic");
        if line == LINES[0] {
            let limit = Duration::from_millis(500);
            let (_begun, waited) = one_more
                .wait_timeout_while(begun, limit, |begun| *begun < 2)
                .expect("counting does not panic");
            in_parallel.store(!waited.timed_out(), Relaxed);
        } else {
            *begun += 1;
            one_more.notify_all();
        }
        line.to_uppercase()
    };

    let pool = ThreadPoolBuilder::new().num_threads(2).build();
    let pool = pool.expect("the system gives two threads");
    let converted = pool.install(|| convert_all(&LINES, convert));

    assert_eq!(converted, ["H", "G", "F", "E", "D", "C", "B", "A"]);
    assert!(in_parallel.load(Relaxed), "the lines wait for each other");
}
