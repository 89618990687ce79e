use rayon::prelude::*;
use std::panic;
use std::sync::atomic::{AtomicUsize, Ordering};

fn main() {
    let finished = AtomicUsize::new(0);

    let outcome = panic::catch_unwind(|| {
        (0..1000).into_par_iter().for_each(|order| {
            assert!(order != 300, "order 300 is spoilt");
            finished.fetch_add(1, Ordering::Relaxed);
        });
    });

    if let Err(payload) = outcome {
        let text = payload.downcast_ref::<&str>().copied();
        println!("for_each panicked: {}", text.unwrap_or("no message"));
    }
    println!("finished: {} of 999", finished.into_inner());

    let total: u32 = (1..=1000).into_par_iter().sum();
    println!("the pool still sums: {total}");
}
