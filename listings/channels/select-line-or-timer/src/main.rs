use std::mem;
use std::thread;
use std::time::Duration;

use crossbeam_channel::{Receiver, Sender, after, bounded, never, select};

const FLUSH_AFTER: Duration = Duration::from_millis(5);

fn write_log(lines: Receiver<&'static str>, written: Sender<Vec<&'static str>>) {
    let mut batch = Vec::new();
    let mut timer = never();
    loop {
        select! {
            recv(lines) -> line => {
                let Ok(line) = line else { break };
                if batch.is_empty() {
                    timer = after(FLUSH_AFTER);
                }
                batch.push(line);
            }
            recv(timer) -> _ => {
                timer = never();
                if written.send(mem::take(&mut batch)).is_err() {
                    return;
                }
            }
        }
    }
    if !batch.is_empty() {
        let _ = written.send(batch);
    }
}

fn main() {
    let (line_sender, lines) = bounded(8);
    let (written_sender, written) = bounded(8);
    let logger = thread::spawn(move || write_log(lines, written_sender));

    line_sender.send("GET /").expect("the logger has ended");
    if let Ok(batch) = written.recv() {
        println!("the timer: {batch:?}");
    }
    line_sender.send("GET /help").expect("the logger has ended");
    drop(line_sender);
    for batch in written {
        println!("the rest: {batch:?}");
    }
    logger.join().expect("the logger panicked");
}
