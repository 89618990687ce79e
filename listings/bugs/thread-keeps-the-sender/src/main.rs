use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

fn main() {
    let (sender, lines) = mpsc::channel::<String>();

    // The mistake: this thread runs as long as the process, and has a sender.
    let heartbeat = sender.clone();
    thread::spawn(move || {
        loop {
            thread::sleep(Duration::from_secs(60));
            if heartbeat.send("alive".to_owned()).is_err() {
                return;
            }
        }
    });

    let writer = thread::spawn(move || {
        let mut written = 0;
        loop {
            // `for line in lines` would wait here without end, and `main` in `join`.
            match lines.recv_timeout(Duration::from_millis(300)) {
                Ok(_) => written += 1,
                Err(RecvTimeoutError::Timeout) => return (written, "a sender is still there"),
                Err(RecvTimeoutError::Disconnected) => return (written, "all senders are gone"),
            }
        }
    });

    for number in 0..3 {
        let line = format!("request {number}");
        sender.send(line).expect("the writer receives");
    }
    drop(sender);
    let (written, why) = writer.join().expect("writing does not panic");
    println!("{written} lines written; {why}");
}
