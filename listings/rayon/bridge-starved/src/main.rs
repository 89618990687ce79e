use std::iter;
use std::sync::mpsc::{self, Sender};
use std::thread;
use std::time::Duration;

use rayon::prelude::*;
use rayon::{ThreadPoolBuildError, ThreadPoolBuilder};

const LIMIT: Duration = Duration::from_millis(250);

fn read_sensor(sender: Sender<u32>) {
    for celsius in [20, 37, 54, 71, 28] {
        if sender.send(celsius).is_err() {
            return;
        }
    }
}

fn main() -> Result<(), ThreadPoolBuildError> {
    let pool = ThreadPoolBuilder::new().num_threads(1).build()?;

    let count = pool.install(|| {
        let (sender, receiver) = mpsc::channel();
        rayon::spawn(|| read_sensor(sender));
        iter::from_fn(move || receiver.recv_timeout(LIMIT).ok())
            .par_bridge()
            .count()
    });
    println!("sender in the pool: {count} readings in {LIMIT:?}");

    let count = pool.install(|| {
        let (sender, receiver) = mpsc::channel();
        thread::spawn(|| read_sensor(sender));
        receiver.into_iter().par_bridge().count()
    });
    println!("sender on a thread of its own: {count} readings");
    Ok(())
}
