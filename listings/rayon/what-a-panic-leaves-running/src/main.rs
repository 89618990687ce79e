use std::panic;
use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;
use rayon::{ThreadPoolBuildError, ThreadPoolBuilder};

static FINISHED: AtomicUsize = AtomicUsize::new(0);

fn cook(order: u32) {
    assert!(order != 300, "order {order} is spoilt");
    FINISHED.fetch_add(1, Ordering::Relaxed);
}

fn main() -> Result<(), ThreadPoolBuildError> {
    let pool = ThreadPoolBuilder::new().num_threads(1).build()?;
    pool.install(|| {
        let plain = panic::catch_unwind(|| (0..1000).into_par_iter().for_each(cook));
        let finished = FINISHED.swap(0, Ordering::Relaxed);
        println!(
            "for_each panicked: {}, finished: {finished}",
            plain.is_err()
        );

        let fused = panic::catch_unwind(|| (0..1000).into_par_iter().panic_fuse().for_each(cook));
        let finished = FINISHED.swap(0, Ordering::Relaxed);
        println!("with panic_fuse: {}, finished: {finished}", fused.is_err());
    });
    Ok(())
}
