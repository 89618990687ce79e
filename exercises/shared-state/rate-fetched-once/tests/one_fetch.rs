use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use rate_fetched_once::Rates;

/// How long a bank waits to see what another thread does meanwhile.
const PATIENCE: Duration = Duration::from_millis(300);

#[test]
fn two_threads_fetch_once() {
    let rates = Rates::default();
    let fetches = AtomicU32::new(0);
    let (asked, asks) = mpsc::channel();

    thread::scope(|scope| {
        for asked in [asked.clone(), asked] {
            let (rates, fetches) = (&rates, &fetches);
            scope.spawn(move || {
                asked.send(()).expect("the test goes on");
                rates.rate("USD", || {
                    fetches.fetch_add(1, Ordering::Relaxed);
                    thread::sleep(PATIENCE);
                    1.1
                })
            });
        }
        asks.iter().for_each(drop);
    });

    assert_eq!(fetches.into_inner(), 1, "the bank is asked once");
    assert_eq!(rates.known("USD"), Some(1.1));
}

#[test]
fn what_is_known_can_be_read_during_a_fetch() {
    let rates = Rates::default();
    rates.rate("CHF", || 0.95);
    let (report, answers) = mpsc::channel();

    thread::scope(|scope| {
        let rates = &rates;
        rates.rate("USD", || {
            scope.spawn(move || report.send(rates.rate("CHF", || 0.95)));
            let answer = answers.recv_timeout(Duration::from_secs(2));
            assert_eq!(answer, Ok(0.95), "a reader waits for the bank");
            1.1
        });
    });
}
