use std::hint::black_box;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::thread;
use std::time::Instant;

const EACH: u64 = 100_000;

/// Starts a cache line of its own, and shares it with nothing else.
#[derive(Default)]
#[repr(align(128))]
struct OwnLine<T>(T);

fn on_two_threads(label: &str, count: impl Fn(usize) + Sync, total: impl Fn() -> u64) {
    let start = Instant::now();
    thread::scope(|scope| {
        scope.spawn(|| count(0));
        scope.spawn(|| count(1));
    });
    let ms = start.elapsed().as_secs_f64() * 1e3;
    println!("{label:<22} {:6} {ms:6.2} ms", total());
}

fn add_to(counter: &AtomicU64) {
    for _ in 0..EACH {
        counter.fetch_add(1, Relaxed);
    }
}

fn main() {
    let one = Mutex::new(0);
    let add = || *one.lock().expect("adding does not panic") += 1;
    let total = || *one.lock().expect("adding does not panic");
    on_two_threads("one mutex", |_| (0..EACH).for_each(|_| add()), total);

    let one = AtomicU64::new(0);
    on_two_threads("one atomic", |_| add_to(&one), || one.load(Relaxed));

    let near: OwnLine<[AtomicU64; 2]> = OwnLine::default();
    let total = || near.0.iter().map(|n| n.load(Relaxed)).sum();
    on_two_threads("two atomics, near", |i| add_to(&near.0[i]), total);

    let apart: [OwnLine<AtomicU64>; 2] = Default::default();
    let total = || apart.iter().map(|n| n.0.load(Relaxed)).sum();
    on_two_threads("two atomics, apart", |i| add_to(&apart[i].0), total);

    let all = AtomicU64::new(0);
    let count = |_| {
        // `black_box` keeps the optimiser from replacing the loop by its result.
        let own = (0..EACH).fold(0, |own, _| black_box(own) + 1);
        all.fetch_add(own, Relaxed);
    };
    on_two_threads("local sums, then one", count, || all.load(Relaxed));
}
