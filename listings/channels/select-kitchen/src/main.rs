use std::thread;
use std::time::Duration;

use crossbeam_channel::{Receiver, Sender, after, bounded, never, select};

const BAKING_TIME: Duration = Duration::from_millis(5);

fn run_kitchen(orders: Receiver<&str>, stop: Receiver<()>, bell: Sender<()>) {
    let mut oven = never();
    loop {
        select! {
            recv(orders) -> order => match order {
                Ok("bread") => {
                    println!("bread: into the oven");
                    oven = after(BAKING_TIME);
                }
                Ok(dish) => println!("{dish}: served"),
                Err(_) => break,
            },
            recv(oven) -> _ => {
                println!("bread: done");
                oven = never();
                bell.send(()).expect("the waiter listens for the bell");
            }
            recv(stop) -> _ => {
                println!("the kitchen stops");
                break;
            }
        }
    }
}

fn main() {
    let (rail, orders) = bounded(2);
    let (closing, stop) = bounded(0);
    let (bell, rings) = bounded(0);

    let kitchen = thread::spawn(move || run_kitchen(orders, stop, bell));
    for dish in ["soup", "bread"] {
        rail.send(dish).expect("the kitchen is open");
    }
    rings
        .recv()
        .expect("the kitchen rings when the bread is done");
    closing.send(()).expect("the kitchen is open");
    kitchen.join().expect("the kitchen does not panic");
}
