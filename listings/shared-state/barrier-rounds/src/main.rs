use std::sync::{Barrier, Mutex};
use std::thread;

fn main() {
    let stove = [0, 0, 81, 0, 0].map(Mutex::new);
    let plates = stove.len();
    let meet = Barrier::new(plates);
    let heat = |plate: usize| *stove[plate].lock().expect("no thread panics");

    thread::scope(|scope| {
        for plate in 0..plates {
            let (stove, meet, heat) = (&stove, &meet, &heat);
            scope.spawn(move || {
                let left = (plate + plates - 1) % plates;
                let right = (plate + 1) % plates;
                for round in 1..=3 {
                    let mean = (heat(left) + heat(plate) + heat(right)) / 3;
                    // All have read before anybody writes.
                    meet.wait();
                    *stove[plate].lock().expect("no thread panics") = mean;
                    // All have written before anybody reads.
                    if meet.wait().is_leader() {
                        let row: Vec<u32> = (0..plates).map(heat).collect();
                        println!("round {round}: {row:?}");
                    }
                }
            });
        }
    });
}
