use std::thread;

fn main() {
    let prices = vec![12, 7, 30, 9];
    let mut total = 0;
    let mut dearest = None;

    thread::scope(|kitchen| {
        kitchen.spawn(|| total = prices.iter().sum());
        kitchen.spawn(|| dearest = prices.iter().max());
    });

    println!("total of {prices:?}: {total}");
    println!("dearest: {dearest:?}");
}
