use std::fmt::Debug;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

use rayon::prelude::*;

static LOOKED_AT: AtomicUsize = AtomicUsize::new(0);

fn is_slow(&ms: &u32) -> bool {
    LOOKED_AT.fetch_add(1, Relaxed);
    ms > 1000
}

fn report(search: &str, answer: impl Debug) {
    let looked_at = LOOKED_AT.swap(0, Relaxed);
    println!("{search:<15} {answer:?}, {looked_at} looked at");
}

fn main() {
    let mut response_ms = vec![80; 100_000];
    response_ms[40_000] = 4000;
    response_ms[50_500] = 1500;

    report("position", response_ms.iter().position(is_slow));
    report(
        "position_first",
        response_ms.par_iter().position_first(is_slow),
    );
    report("position_any", response_ms.par_iter().position_any(is_slow));
    report("any", response_ms.par_iter().any(is_slow));

    let quick = vec![80; 100_000];
    report("any, none slow", quick.par_iter().any(is_slow));
}
