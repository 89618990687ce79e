mod orders;

use orders::total;
use rayon::{ThreadPoolBuildError, ThreadPoolBuilder};
use std::sync::{Barrier, mpsc};
use std::thread;
use std::time::Duration;

// The meetings that make one sequence of events certain.
static BOTH_PRICES_BEGUN: Barrier = Barrier::new(3);
static ORDER_2_IS_QUEUED: Barrier = Barrier::new(2);
static ORDER_2_BEGINS: Barrier = Barrier::new(2);

fn meeting_price(article: usize) -> u64 {
    BOTH_PRICES_BEGUN.wait();
    match article {
        0 => ORDER_2_IS_QUEUED.wait(),
        _ => ORDER_2_BEGINS.wait(),
    };
    250
}

fn main() -> Result<(), ThreadPoolBuildError> {
    let pool = ThreadPoolBuilder::new().num_threads(2).build()?;
    let (first, totals) = mpsc::channel();
    let second = first.clone();
    let (worker, same_worker) = mpsc::channel();

    pool.spawn(move || {
        println!("order 1 begins");
        // `main` may have given up.
        let _ = worker.send(thread::current().id());
        let _ = first.send(total(49, 0, meeting_price));
    });
    BOTH_PRICES_BEGUN.wait();
    pool.spawn(move || {
        let same = same_worker.recv() == Ok(thread::current().id());
        println!("order 2 begins; on the worker of order 1: {same}");
        ORDER_2_BEGINS.wait();
        let _ = second.send(total(49, 1, meeting_price));
    });
    ORDER_2_IS_QUEUED.wait();

    match totals.recv_timeout(Duration::from_millis(500)) {
        Ok(total) => println!("{total} cents"),
        Err(error) => println!("no total: {error}"),
    }
    Ok(())
}
