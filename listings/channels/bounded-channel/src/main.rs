use std::sync::mpsc;
use std::thread;

fn main() {
    let (sender, records) = mpsc::sync_channel(2);
    let reader = thread::spawn(move || {
        for record in 1..=4 {
            if sender.send(record).is_err() {
                return;
            }
        }
    });

    for record in records {
        println!("stored record {record}");
    }
    reader.join().expect("the reader panicked");
}
