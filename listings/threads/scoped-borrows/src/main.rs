use std::thread;

fn main() {
    let prices = vec![12, 7, 30, 9];
    let mut total = 0;
    let mut dearest = None;

    thread::scope(|scope| {
        scope.spawn(|| total = prices.iter().sum());
        scope.spawn(|| dearest = prices.iter().max());
    });

    println!("total of {prices:?}: {total}");
    println!("dearest: {dearest:?}");
}
