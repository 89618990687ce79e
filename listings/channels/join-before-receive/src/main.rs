use std::sync::mpsc;
use std::thread;

fn main() {
    let (sender, records) = mpsc::sync_channel(2);
    let reader = thread::spawn(move || {
        for record in 1..=3 {
            println!("read record {record}");
            sender.send(record).expect("main receives");
        }
    });
    reader.join().expect("the reader panicked");

    for record in records {
        println!("stored record {record}");
    }
}
