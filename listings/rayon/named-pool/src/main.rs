use rayon::prelude::*;
use rayon::{ThreadPoolBuildError, ThreadPoolBuilder};
use std::thread;

fn main() -> Result<(), ThreadPoolBuildError> {
    let ovens = ThreadPoolBuilder::new()
        .num_threads(3)
        .thread_name(|index| format!("oven-{index}"))
        .build()?;

    println!("main is worker {:?}", rayon::current_thread_index());

    let total: u32 = ovens.install(|| {
        let inside = rayon::current_thread_index().is_some();
        println!("install runs on a worker: {inside}");
        println!("of {} threads", rayon::current_num_threads());
        (1..=1000).into_par_iter().sum()
    });
    println!("install returned {total}");

    let names = ovens.broadcast(|worker| {
        let thread = thread::current();
        let name = thread.name().unwrap_or("unnamed");
        format!("worker {} is {name}", worker.index())
    });
    for name in names {
        println!("{name}");
    }
    Ok(())
}
