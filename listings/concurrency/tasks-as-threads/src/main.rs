use std::hint;
use std::sync::{Barrier, Mutex};
use std::thread;

const STEPS: usize = 6;

fn work(task: char, start: &Barrier, log: &Mutex<Vec<(char, usize)>>) {
    start.wait();
    for step in 1..=STEPS {
        // Long enough, as built by default, for the two tasks to meet when each has a core.
        for _ in 0..200_000 {
            hint::black_box(step);
        }
        log.lock().expect("no task panics").push((task, step));
    }
}

fn main() {
    let mut kept_order = true;
    for run in 1..=5 {
        let start = Barrier::new(2);
        let log = Mutex::new(Vec::new());
        thread::scope(|scope| {
            scope.spawn(|| work('C', &start, &log));
            scope.spawn(|| work('S', &start, &log));
        });

        let log = log.into_inner().expect("no task panics");
        let order: String = log.iter().map(|(task, _)| task).collect();
        println!("run {run}: {order}");
        for wanted in ['C', 'S'] {
            let own = log.iter().filter(|(task, _)| *task == wanted);
            kept_order &= own.map(|(_, step)| *step).eq(1..=STEPS);
        }
    }
    println!("each task took its own steps 1 to {STEPS} in order: {kept_order}");
}
