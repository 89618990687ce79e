use std::sync::RwLock;
use std::thread;

fn main() {
    let prices = RwLock::new(vec![350, 450]);
    thread::scope(|scope| {
        scope.spawn(|| {
            prices
                .write()
                .expect("a thread panicked with the prices")
                .push(550);
        });
        let all = prices.read().expect("a thread panicked with the prices");
        let total: i32 = all.iter().sum();
        let count = prices
            .read()
            .expect("a thread panicked with the prices")
            .len();
        println!("{count} prices, {total} cents in all");
    });
}
