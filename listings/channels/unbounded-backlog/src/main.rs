use std::sync::mpsc;
use std::thread;

const ORDERS: usize = 10_000;

/// A number for each dish on the slip.
type Order = [u16; 32];

fn accepted(send: impl Fn(Order) -> bool) -> usize {
    (0..ORDERS).take_while(|_| send([0; 32])).count()
}

fn main() {
    println!("no bound");
    let (rail, orders) = mpsc::channel();
    let waiting = accepted(|order| rail.send(order).is_ok());
    println!("  {waiting} orders waiting");
    let cook = thread::spawn(move || orders.iter().count());
    drop(rail);
    let cooked = cook.join().expect("counting does not panic");
    println!("  {cooked} orders cooked in the end");

    println!("room for 100");
    let (rail, orders) = mpsc::sync_channel(100);
    let waiting = accepted(|order| rail.try_send(order).is_ok());
    println!("  {waiting} orders waiting");
    let cook = thread::spawn(move || orders.iter().count());
    for _ in waiting..ORDERS {
        rail.send([0; 32]).expect("the cook takes every order");
    }
    drop(rail);
    let cooked = cook.join().expect("counting does not panic");
    println!("  {cooked} orders cooked in the end");
}
