use std::thread;
use std::time::Duration;

use crossbeam_channel::{Receiver, bounded, select, tick};

fn sample(what: &str, stopped: &Receiver<()>) {
    let due = tick(Duration::from_millis(5));
    loop {
        select! {
            recv(due) -> _ => { /* read the sensor, store the value */ }
            recv(stopped) -> _ => break,
        }
    }
    println!("{what}: stopped");
}

fn main() {
    let (stop, stopped) = bounded::<()>(0);
    thread::scope(|scope| {
        for what in ["temperature", "humidity", "pressure"] {
            let stopped = &stopped;
            scope.spawn(move || sample(what, stopped));
        }
        thread::sleep(Duration::from_millis(20));
        drop(stop);
    });
    println!("all samplers have ended");
}
