use std::hint::black_box;
use std::num::NonZero;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::thread;
use std::time::Instant;

const JOBS: usize = 64;

/// A few milliseconds of computing.
fn make_thumbnail() {
    for pixel in 0..10_000_000_u64 {
        black_box(pixel.wrapping_mul(pixel));
    }
}

/// Does all jobs on so many threads. Prints when half of them were done, and when all.
fn make_all(threads: usize) {
    let next = AtomicUsize::new(0);
    let done = Mutex::new(Vec::new());
    let start = Instant::now();
    thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                while next.fetch_add(1, Relaxed) < JOBS {
                    make_thumbnail();
                    let mut done = done.lock().expect("a job does not panic");
                    done.push(start.elapsed().as_millis());
                }
            });
        }
    });
    let done = done.into_inner().expect("a job does not panic");
    let (half, all) = (done[JOBS / 2 - 1], done[JOBS - 1]);
    println!("{threads:2} threads: half of the jobs after {half:3} ms, all after {all:3} ms");
}

fn main() {
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    for threads in [cores, JOBS] {
        make_all(threads);
    }
}
