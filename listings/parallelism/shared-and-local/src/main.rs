use std::hint::black_box;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::thread;
use std::time::Instant;

const EACH: u64 = 100_000;

// More than one cache line of today's CPUs: no two of these share a line.
#[derive(Default)]
#[repr(align(128))]
struct Apart(AtomicU64);

fn on_two_threads(label: &str, count: impl Fn(usize) + Sync, total: impl Fn() -> u64) {
    let start = Instant::now();
    thread::scope(|scope| {
        scope.spawn(|| count(0));
        scope.spawn(|| count(1));
    });
    let ms = start.elapsed().as_secs_f64() * 1e3;
    println!("{label:<22} {:6} {ms:6.2} ms", total());
}

fn main() {
    let shared = Mutex::new(0);
    let add = |_| (0..EACH).for_each(|_| *shared.lock().expect("adding does not panic") += 1);
    on_two_threads("one mutex", add, || {
        *shared.lock().expect("adding does not panic")
    });

    let shared = AtomicU64::new(0);
    let add = |_| {
        (0..EACH).for_each(|_| {
            shared.fetch_add(1, Relaxed);
        })
    };
    on_two_threads("one atomic", add, || shared.load(Relaxed));

    let near: [AtomicU64; 2] = Default::default();
    let add = |i: usize| {
        (0..EACH).for_each(|_| {
            near[i].fetch_add(1, Relaxed);
        })
    };
    on_two_threads("two atomics, near", add, || {
        near.iter().map(|n| n.load(Relaxed)).sum()
    });

    let apart: [Apart; 2] = Default::default();
    let add = |i: usize| {
        (0..EACH).for_each(|_| {
            apart[i].0.fetch_add(1, Relaxed);
        })
    };
    on_two_threads("two atomics, apart", add, || {
        apart.iter().map(|n| n.0.load(Relaxed)).sum()
    });

    let sums: [AtomicU64; 2] = Default::default();
    let add = |i: usize| sums[i].store((0..EACH).fold(0, |sum, _| black_box(sum) + 1), Relaxed);
    on_two_threads("local sums", add, || {
        sums.iter().map(|n| n.load(Relaxed)).sum()
    });
}
