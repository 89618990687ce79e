use std::sync::mpsc::{self, Receiver, SendError};
use std::thread;

/// Adds up the bytes of log lines. Returns how many lines it handled, and how many were bad.
fn add_up(lines: Receiver<&str>) -> (u32, u32) {
    let (mut handled, mut bad, mut bytes) = (0, 0, 0_u64);
    for line in lines {
        let sum = line
            .parse()
            .ok()
            .and_then(|number| bytes.checked_add(number));
        let Some(sum) = sum else {
            bad += 1;
            continue;
        };
        bytes = sum;
        handled += 1;
    }
    println!("{bytes} bytes");
    (handled, bad)
}

fn main() -> Result<(), SendError<&'static str>> {
    let (sender, lines) = mpsc::channel();
    let worker = thread::spawn(move || add_up(lines));
    let mut accepted = 0;
    for line in ["120", "340", "-", "75", "210"] {
        sender.send(line)?;
        accepted += 1;
    }
    drop(sender);
    let (handled, bad) = worker.join().expect("adding up does not panic");
    println!("accepted {accepted}, handled {handled}, bad {bad}");
    assert_eq!(accepted, handled + bad, "lines are lost");
    Ok(())
}
