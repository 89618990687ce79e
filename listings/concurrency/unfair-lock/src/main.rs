use std::sync::Mutex;
use std::thread;
use std::time::{Duration, Instant};

const TURNS: u32 = 20;
const TURN: Duration = Duration::from_millis(1);

/// Takes its turns with the log, and returns the longest wait for one.
fn take_turns(name: char, log: &Mutex<String>) -> Duration {
    let mut longest = Duration::ZERO;
    for _ in 0..TURNS {
        let asked = Instant::now();
        let mut log = log.lock().expect("nobody panics under the lock");
        longest = longest.max(asked.elapsed());
        log.push(name);
        thread::sleep(TURN);
    }
    longest
}

fn main() {
    let log = Mutex::new(String::new());
    thread::scope(|scope| {
        let a = scope.spawn(|| take_turns('A', &log));
        let b = scope.spawn(|| take_turns('B', &log));
        for (name, thread) in [("A", a), ("B", b)] {
            let longest = thread.join().expect("nobody panics under the lock");
            println!("{name} waited {} ms at most", longest.as_millis());
        }
    });
    let log = log.into_inner().expect("nobody panicked under the lock");
    println!("turns of {} ms: {log}", TURN.as_millis());
}
