use std::sync::mpsc::{self, Receiver};
use std::thread;

/// Adds up the bytes of log lines. Returns how many lines it handled.
fn add_up(lines: Receiver<&str>) -> u32 {
    let (mut handled, mut bytes) = (0, 0);
    for line in lines {
        let Ok(number) = line.parse::<u64>() else {
            break;
        };
        bytes += number;
        handled += 1;
    }
    println!("{bytes} bytes");
    handled
}

fn main() {
    let (sender, lines) = mpsc::channel();
    let worker = thread::spawn(move || add_up(lines));
    let mut accepted = 0;
    for line in ["120", "340", "-", "75", "210"] {
        let _ = sender.send(line);
        accepted += 1;
    }
    drop(sender);
    let handled = worker.join().expect("adding up does not panic");
    println!("accepted {accepted}, handled {handled}");
}
