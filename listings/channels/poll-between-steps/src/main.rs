use std::sync::mpsc::{self, Receiver, TryRecvError};
use std::thread;

struct Stop;

fn index(commands: Receiver<Stop>) {
    for part in 1..=2 {
        match commands.try_recv() {
            Err(TryRecvError::Empty) => println!("indexes part {part}"),
            Ok(Stop) | Err(TryRecvError::Disconnected) => {
                println!("stops before part {part}");
                return;
            }
        }
    }
    println!("the index is complete");
}

fn main() {
    let (sender, commands) = mpsc::channel();
    let indexer = thread::spawn(move || index(commands));
    // An error says that the indexer has ended already.
    let _ = sender.send(Stop);
    indexer.join().expect("the indexer panicked");
}
