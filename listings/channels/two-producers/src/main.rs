use std::sync::mpsc;
use std::thread;

fn main() {
    let (sender, receiver) = mpsc::channel();

    for sensor in ["door", "window"] {
        let own_sender = sender.clone();
        thread::spawn(move || {
            for number in 1..=2 {
                let reading = format!("{sensor} {number}");
                own_sender.send(reading).expect("main receives");
            }
        });
    }
    drop(sender);

    let readings: Vec<String> = receiver.iter().collect();
    println!("{}", readings.join(", "));
}
