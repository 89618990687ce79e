use std::sync::Barrier;
use std::sync::mpsc::{self, TryRecvError};
use std::thread;

fn main() {
    let (rail, orders) = mpsc::channel();
    // The waiter acts between the first and the second meeting over each onion.
    let meeting = Barrier::new(2);

    thread::scope(|scope| {
        scope.spawn(|| {
            let mut rail = Some(rail);
            for onion in 1..=4 {
                meeting.wait();
                match (onion, &rail) {
                    (2, Some(rail)) => rail.send("soup").expect("the cook is there"),
                    (4, _) => rail = None,
                    _ => (),
                }
                meeting.wait();
            }
        });

        for onion in 1.. {
            println!("chops onion {onion}");
            meeting.wait();
            meeting.wait();
            match orders.try_recv() {
                Ok(order) => println!("  an order: {order}"),
                Err(TryRecvError::Empty) => println!("  no order yet"),
                Err(TryRecvError::Disconnected) => {
                    println!("  the waiter has gone");
                    break;
                }
            }
        }
    });
}
