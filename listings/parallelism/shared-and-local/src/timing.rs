use std::sync::Barrier;
use std::thread;
use std::time::{Duration, Instant};

fn one_after_the_other(count: impl Fn(usize)) -> Duration {
    let start = Instant::now();
    count(0);
    count(1);
    start.elapsed()
}

/// Both halves at once; the clock starts when both threads are there.
fn at_the_same_time(count: impl Fn(usize) + Sync) -> Duration {
    let both_are_there = Barrier::new(2);
    let half = |index| {
        both_are_there.wait();
        let start = Instant::now();
        count(index);
        (start, Instant::now())
    };
    thread::scope(|scope| {
        let other = scope.spawn(|| half(1));
        let (start, end) = half(0);
        let (other_start, other_end) = other.join().expect("counting does not panic");
        end.max(other_end) - start.min(other_start)
    })
}

fn median_of_3(run: impl Fn() -> Duration) -> f64 {
    let mut times = [run(), run(), run()];
    times.sort();
    times[1].as_secs_f64() * 1e3
}

/// Prints the time of both halves on one thread, and on two.
pub fn compare(label: &str, count: impl Fn(usize) + Sync) {
    let one = median_of_3(|| one_after_the_other(&count));
    let two = median_of_3(|| at_the_same_time(&count));
    println!("{label:<21} {one:7.2} ms {two:8.2} ms");
}
