use std::collections::HashMap;
use std::sync::Mutex;
use std::thread;

fn price(prices: &Mutex<HashMap<&str, u32>>, item: &str) -> Option<u32> {
    let prices = prices
        .lock()
        .expect("a request panicked while it held the prices");
    prices.get(item).copied()
}

fn main() {
    let prices = Mutex::new(HashMap::from([("tea", 3), ("coffee", 4)]));

    for item in ["tea", "soup", "coffee", "tea"] {
        let request = thread::scope(|scope| scope.spawn(|| price(&prices, item)).join());
        match request {
            Ok(Some(euros)) => println!("{item} costs {euros} euros"),
            Ok(None) => println!("404 not found"),
            Err(_) => println!("500 internal server error"),
        }
    }
}
