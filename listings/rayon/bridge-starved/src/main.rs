use std::iter;
use std::sync::mpsc::{self, Sender};
use std::thread;
use std::time::Duration;

use rayon::prelude::*;
use rayon::{ThreadPoolBuildError, ThreadPoolBuilder};

const PATIENCE: Duration = Duration::from_millis(50);

fn take_orders(sender: Sender<u32>) {
    for order in 1..=5 {
        if sender.send(order).is_err() {
            return;
        }
    }
}

fn main() -> Result<(), ThreadPoolBuildError> {
    let pool = ThreadPoolBuilder::new().num_threads(1).build()?;

    let served = pool.install(|| {
        let (sender, receiver) = mpsc::channel();
        rayon::spawn(|| take_orders(sender));
        // Plain `into_iter` would wait here for ever.
        iter::from_fn(move || receiver.recv_timeout(PATIENCE).ok())
            .par_bridge()
            .count()
    });
    println!("sender in the pool: {served} orders within {PATIENCE:?}");

    let served = pool.install(|| {
        let (sender, receiver) = mpsc::channel();
        thread::spawn(|| take_orders(sender));
        receiver.into_iter().par_bridge().count()
    });
    println!("sender on its own thread: {served} orders");
    Ok(())
}
