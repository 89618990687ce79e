use rayon::prelude::*;
use std::hint::black_box;
use std::panic::{self, UnwindSafe};
use std::sync::atomic::{AtomicUsize, Ordering};

fn cook(order: u32) -> u32 {
    assert!(order != 300, "order 300 is spoilt");
    (0..5_000).fold(order, |heat, minute| (heat * 31 + minute) % 9973)
}

fn cook_all(name: &str, orders: impl ParallelIterator<Item = u32> + UnwindSafe) {
    let finished = AtomicUsize::new(0);
    let outcome = panic::catch_unwind(|| {
        orders.for_each(|order| {
            black_box(cook(order));
            finished.fetch_add(1, Ordering::Relaxed);
        });
    });

    if let Err(payload) = outcome {
        let text = payload.downcast_ref::<&str>().copied();
        println!("{name} panicked: {}", text.unwrap_or("no message"));
    }
    println!("  finished: {} of 999", finished.into_inner());
}

fn main() {
    cook_all("for_each", (0..1000).into_par_iter());
    cook_all(
        "with panic_fuse, it",
        (0..1000).into_par_iter().panic_fuse(),
    );

    let total: u32 = (1..=1000).into_par_iter().sum();
    println!("the pool still sums: {total}");
}
