use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::thread;
use std::time::Duration;

fn is_prime(n: u64) -> bool {
    n >= 2
        && (2..)
            .take_while(|d| d * d <= n)
            .all(|d| !n.is_multiple_of(d))
}

fn main() {
    let time_is_up = AtomicBool::new(false);

    let found = thread::scope(|scope| {
        let search = scope.spawn(|| {
            let mut found = 0;
            let mut n = 0;
            while !time_is_up.load(Relaxed) {
                if is_prime(n) {
                    found += 1;
                }
                n += 1;
            }
            found
        });

        thread::sleep(Duration::from_millis(50));
        time_is_up.store(true, Relaxed);
        search.join().expect("the search panicked")
    });
    println!("stopped after {found} primes");
}
