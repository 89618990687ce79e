use std::time::Duration;

use crossbeam_channel::{Receiver, never, select, unbounded};

const MOST_ROUNDS: u32 = 1_000;
const PATIENCE: Duration = Duration::from_millis(10);

#[derive(Clone, Copy)]
enum OnHangUp {
    Ignore,
    StopListening,
}

fn wait_for_work(orders: &Receiver<u32>, mut crates: Receiver<u32>, on_hang_up: OnHangUp) {
    let mut hang_ups = 0;
    for _ in 0..MOST_ROUNDS {
        select! {
            recv(orders) -> order => match order {
                Ok(order) => println!("  order: {order}"),
                Err(_) => return,
            },
            recv(crates) -> delivery => match (delivery, on_hang_up) {
                (Ok(eggs), _) => println!("  delivery: {eggs} eggs"),
                (Err(_), OnHangUp::Ignore) => hang_ups += 1,
                (Err(_), OnHangUp::StopListening) => {
                    hang_ups += 1;
                    crates = never();
                }
            },
            default(PATIENCE) => {
                println!("  asleep until the timeout, hang-ups seen: {hang_ups}");
                return;
            }
        }
    }
    println!("  still awake, hang-ups seen: {hang_ups}");
}

fn main() {
    for (name, on_hang_up) in [
        ("a hang-up is ignored", OnHangUp::Ignore),
        ("a hang-up ends the listening", OnHangUp::StopListening),
    ] {
        println!("{name}");
        let (_rail, orders) = unbounded();
        let (supplier, crates) = unbounded();
        supplier.send(12).expect("the receiver is there");
        drop(supplier);
        wait_for_work(&orders, crates, on_hang_up);
    }
}
