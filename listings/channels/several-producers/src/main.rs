use std::sync::mpsc;
use std::thread;

const WAITERS: [&str; 3] = ["Ada", "Ben", "Cem"];

fn main() {
    let (sender, receiver) = mpsc::channel();
    for waiter in WAITERS {
        let sender = sender.clone();
        thread::spawn(move || {
            for number in 1..=4 {
                sender
                    .send((waiter, number))
                    .expect("main receives until every sender is gone");
            }
        });
    }
    drop(sender);

    let arrived: Vec<(&str, u32)> = receiver.iter().collect();
    println!("{} orders: {arrived:?}", arrived.len());

    for waiter in WAITERS {
        let numbers = arrived
            .iter()
            .filter(|(from, _)| *from == waiter)
            .map(|(_, number)| number);
        println!("{waiter}: {:?}", numbers.collect::<Vec<_>>());
    }
}
