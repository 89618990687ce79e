use std::cell::Cell;
use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;
use rayon::{ThreadPoolBuildError, ThreadPoolBuilder};

thread_local! {
    static JOBS_ON_THIS_STACK: Cell<usize> = const { Cell::new(0) };
}
static DEEPEST: AtomicUsize = AtomicUsize::new(0);

fn checksum(text: &str) -> u32 {
    text.bytes()
        .fold(7, |sum, byte| sum * 31 % 65_521 + u32::from(byte))
}

/// Takes the place of a slow read.
fn read(file: u32) -> String {
    let steps = (0..20_000).fold(file, |text, step| text.wrapping_mul(31) ^ step);
    format!("file {file}: {steps}")
}

fn counted<T>(job: impl FnOnce() -> T) -> T {
    let jobs = JOBS_ON_THIS_STACK.get() + 1;
    JOBS_ON_THIS_STACK.set(jobs);
    DEEPEST.fetch_max(jobs, Ordering::Relaxed);
    let result = job();
    JOBS_ON_THIS_STACK.set(jobs - 1);
    result
}

fn main() -> Result<(), ThreadPoolBuildError> {
    let pool = ThreadPoolBuilder::new().num_threads(2).build()?;
    let disk = ThreadPoolBuilder::new().num_threads(1).build()?;

    let files = || (0..100).into_par_iter().with_max_len(1);
    let texts: Vec<String> = disk.install(|| files().map(read).collect());
    let checksums = || {
        texts
            .par_iter()
            .map(|text| counted(|| checksum(text)))
            .sum()
    };
    let sum: u32 = pool.install(checksums);
    println!("100 checksums, sum {sum}");
    println!("at most {} on one stack", DEEPEST.load(Ordering::Relaxed));
    Ok(())
}
