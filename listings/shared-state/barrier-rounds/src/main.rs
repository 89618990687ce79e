use std::sync::{Barrier, Mutex};
use std::thread;

fn main() {
    let cells = [0, 0, 81, 0, 0].map(Mutex::new);
    let count = cells.len();
    let meeting = Barrier::new(count);
    let heat = |cell: usize| {
        *cells[cell]
            .lock()
            .expect("a worker panicked while it held a cell")
    };

    thread::scope(|scope| {
        for cell in 0..count {
            let (cells, meeting, heat) = (&cells, &meeting, &heat);
            scope.spawn(move || {
                let left = (cell + count - 1) % count;
                let right = (cell + 1) % count;
                for round in 1..=3 {
                    let mean = (heat(left) + heat(cell) + heat(right)) / 3;
                    // All have read before anybody writes.
                    meeting.wait();
                    *cells[cell]
                        .lock()
                        .expect("a worker panicked while it held a cell") = mean;
                    // All have written before anybody reads.
                    if meeting.wait().is_leader() {
                        let heats: Vec<u32> = (0..count).map(heat).collect();
                        println!("round {round}: {heats:?}");
                    }
                }
            });
        }
    });
}
