use std::sync::mpsc;
use std::thread;

fn main() {
    let (sender, receiver) = mpsc::channel();

    for sensor in ["door", "window"] {
        let own_sender = sender.clone();
        thread::spawn(move || {
            let reading = format!("{sensor}: closed");
            own_sender.send(reading).expect("main receives");
        });
    }
    drop(sender);

    for reading in receiver {
        println!("{reading}");
    }
    println!("all sensors have reported");
}
