use std::sync::mpsc;
use std::thread;

fn main() {
    let (sender, receiver) = mpsc::channel();
    for sensor in ["door", "window"] {
        let sender = sender.clone();
        thread::spawn(move || {
            for reading in 1..=2 {
                sender
                    .send(format!("{sensor} {reading}"))
                    .expect("main receives until every sender is gone");
            }
        });
    }
    drop(sender);

    let readings: Vec<String> = receiver.iter().collect();
    println!("{}", readings.join(", "));
}
