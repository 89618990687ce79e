use std::sync::{Condvar, Mutex};
use std::time::Duration;

use lines_in_order::convert_all;

const LINES: [&str; 8] = ["h", "g", "f", "e", "d", "c", "b", "a"];

/// The first line is slow: it is done when the other worker has begun two more lines.
#[test]
fn the_first_line_is_slow() {
    let begun = Mutex::new(0);
    let one_more = Condvar::new();
    let in_parallel = Mutex::new(false);

    let convert = |line: &str| {
        if line == LINES[0] {
            let (_begun, waited) = one_more
                .wait_timeout_while(begun.lock().unwrap(), Duration::from_millis(500), |begun| {
                    *begun < 2
                })
                .unwrap();
            *in_parallel.lock().unwrap() = !waited.timed_out();
        } else {
            *begun.lock().unwrap() += 1;
            one_more.notify_all();
        }
        line.to_uppercase()
    };

    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(2)
        .build()
        .unwrap();
    let converted = pool.install(|| convert_all(&LINES, convert));

    assert_eq!(converted, ["H", "G", "F", "E", "D", "C", "B", "A"]);
    assert!(
        *in_parallel.lock().unwrap(),
        "the lines wait for each other"
    );
}
