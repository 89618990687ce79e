use std::fmt::Debug;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

use rayon::prelude::*;

static LOOKED_AT: AtomicUsize = AtomicUsize::new(0);

fn is_slow(ms: &u32) -> bool {
    LOOKED_AT.fetch_add(1, Relaxed);
    *ms > 1000
}

fn report(name: &str, answer: impl Debug) {
    println!(
        "{name}: {answer:?}, {} looked at",
        LOOKED_AT.swap(0, Relaxed)
    );
}

fn main() {
    let mut waits = vec![80; 100_000];
    waits[40_000] = 4000;
    waits[50_500] = 1500;

    report("in sequence", waits.iter().position(is_slow));
    report("position_first", waits.par_iter().position_first(is_slow));
    report("position_any", waits.par_iter().position_any(is_slow));
    report("find_first", waits.par_iter().find_first(|ms| is_slow(ms)));
    report("find_any", waits.par_iter().find_any(|ms| is_slow(ms)));
    report("any", waits.par_iter().any(is_slow));

    waits.retain(|&ms| ms <= 1000);
    report("any, none slow", waits.par_iter().any(is_slow));
    report("all quick", waits.par_iter().all(|ms| !is_slow(ms)));
}
