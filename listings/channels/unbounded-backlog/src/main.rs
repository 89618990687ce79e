use std::sync::mpsc;

fn main() {
    let (sender, records) = mpsc::channel();
    for record in 1..=10_000 {
        sender.send(record).expect("the receiver exists");
    }
    drop(sender);
    println!("records in the queue: {}", records.iter().count());
}
