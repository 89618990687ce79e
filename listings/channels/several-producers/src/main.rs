use std::sync::mpsc;
use std::thread;
use std::time::Duration;

const WAITERS: [&str; 3] = ["Ada", "Ben", "Cem"];
const WALK_TO_THE_NEXT_TABLE: Duration = Duration::from_millis(1);

fn main() {
    let (sender, receiver) = mpsc::channel();
    for waiter in WAITERS {
        let sender = sender.clone();
        thread::spawn(move || {
            for number in 1..=4 {
                sender
                    .send((waiter, number))
                    .expect("main receives until every sender is gone");
                thread::sleep(WALK_TO_THE_NEXT_TABLE);
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
