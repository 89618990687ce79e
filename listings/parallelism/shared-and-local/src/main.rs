use std::hint::black_box;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::{Barrier, Mutex};
use std::thread;
use std::time::{Duration, Instant};

const HALF: u64 = 200_000;
const RUNS: usize = 3;

/// Keeps 128 bytes to itself: a cache line or two on most processors.
#[derive(Default)]
#[repr(align(128))]
struct OwnLine<T>(T);

fn median_of_runs(run: impl Fn()) -> Duration {
    let mut times = [Duration::ZERO; RUNS];
    for time in &mut times {
        let start = Instant::now();
        run();
        *time = start.elapsed();
    }
    times.sort();
    times[RUNS / 2]
}

/// Times both halves of the counting one after the other, and at the same time.
fn compare(label: &str, count: impl Fn(usize) + Sync, total: impl Fn() -> u64) {
    let one = median_of_runs(|| (0..2).for_each(&count));
    let two = median_of_runs(|| {
        let both_are_ready = Barrier::new(2);
        thread::scope(|scope| {
            for half in 0..2 {
                let (count, both_are_ready) = (&count, &both_are_ready);
                scope.spawn(move || {
                    both_are_ready.wait();
                    count(half);
                });
            }
        });
    });
    assert_eq!(total(), 2 * RUNS as u64 * 2 * HALF);
    let [one, two] = [one, two].map(|time| time.as_secs_f64() * 1e3);
    println!("{label:<21} {one:7.2} ms {two:8.2} ms");
}

fn add_to(counter: &AtomicU64) {
    for _ in 0..HALF {
        counter.fetch_add(1, Relaxed);
    }
}

fn main() {
    println!("counting to {:>9}  one thread  two threads", 2 * HALF);

    let one = Mutex::new(0);
    let add = || *one.lock().expect("adding does not panic") += 1;
    let total = || *one.lock().expect("adding does not panic");
    compare("one mutex", |_| (0..HALF).for_each(|_| add()), total);

    let one = AtomicU64::new(0);
    compare("one atomic", |_| add_to(&one), || one.load(Relaxed));

    let near: OwnLine<[AtomicU64; 2]> = OwnLine::default();
    let total = || near.0.iter().map(|n| n.load(Relaxed)).sum();
    compare("two atomics, near", |i| add_to(&near.0[i]), total);

    let apart: [OwnLine<AtomicU64>; 2] = Default::default();
    let total = || apart.iter().map(|n| n.0.load(Relaxed)).sum();
    compare("two atomics, apart", |i| add_to(&apart[i].0), total);

    let all = AtomicU64::new(0);
    let count = |_| {
        // Asks the optimiser not to replace the loop by its result.
        let own = (0..HALF).fold(0, |own, _| black_box(own) + 1);
        all.fetch_add(own, Relaxed);
    };
    compare("local sums, then one", count, || all.load(Relaxed));
}
