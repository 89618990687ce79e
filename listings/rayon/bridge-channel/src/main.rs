use std::sync::mpsc;
use std::thread;

use rayon::prelude::*;

const SENSORS: u32 = 3;
const READINGS: u32 = 100;

fn main() {
    let (sender, receiver) = mpsc::channel();

    let (count, hottest) = thread::scope(|scope| {
        for sensor in 0..SENSORS {
            let sender = sender.clone();
            scope.spawn(move || {
                for n in 0..READINGS {
                    let celsius = 20 + (sensor + n * 17) % 60;
                    sender
                        .send(celsius)
                        .expect("the receiver outlives the sensors");
                }
            });
        }
        drop(sender);

        receiver
            .into_iter()
            .par_bridge()
            .map(|celsius: u32| (1, celsius))
            .reduce(
                || (0, 0),
                |left, right| (left.0 + right.0, left.1.max(right.1)),
            )
    });

    println!("{count} readings, the hottest {hottest} °C");
}
