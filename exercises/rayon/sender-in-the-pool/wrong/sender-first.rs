use std::sync::mpsc;

use rayon::ThreadPool;
use rayon::prelude::*;

/// Converts the readings of a sensor on the workers of `pool`, while they arrive, and
/// returns the largest result. `readings` waits for the sensor.
pub fn largest(
    pool: &ThreadPool,
    readings: impl Iterator<Item = u32> + Send,
    convert: impl Fn(u32) -> u32 + Sync + Send,
) -> Option<u32> {
    let (sender, receiver) = mpsc::channel();
    let ((), largest) = pool.join(
        move || {
            for reading in readings {
                if sender.send(reading).is_err() {
                    return;
                }
            }
        },
        || receiver.into_iter().par_bridge().map(convert).max(),
    );
    largest
}
