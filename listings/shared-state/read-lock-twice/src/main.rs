use std::sync::{Arc, RwLock, mpsc};
use std::thread;
use std::time::Duration;

fn count(prices: &RwLock<Vec<u32>>) -> usize {
    prices.read().expect("a writer panicked").len()
}

fn report(prices: &RwLock<Vec<u32>>, meanwhile: impl FnOnce()) -> String {
    let list = prices.read().expect("a writer panicked");
    let total: u32 = list.iter().sum();
    meanwhile();
    format!("{} prices, {total} cents in all", count(prices))
}

fn main() {
    let prices = Arc::new(RwLock::new(vec![120, 450]));
    println!("{}", report(&prices, || {}));

    let (sender, reports) = mpsc::channel();
    thread::spawn(move || {
        let report = report(&prices, || {
            let prices = Arc::clone(&prices);
            thread::spawn(move || prices.write().expect("a writer panicked").push(480));
            thread::sleep(Duration::from_millis(50)); // the writer comes, and waits
        });
        sender.send(report)
    });
    match reports.recv_timeout(Duration::from_millis(200)) {
        Ok(report) => println!("{report}"),
        Err(_) => println!("no report after 200 ms"),
    }
}
