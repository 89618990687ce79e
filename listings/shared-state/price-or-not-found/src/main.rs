use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::thread;

fn price(prices: &Mutex<HashMap<&str, u32>>, item: &str) -> Option<u32> {
    let prices = prices.lock().unwrap_or_else(PoisonError::into_inner);
    prices.get(item).copied()
}

fn main() {
    let prices = Mutex::new(HashMap::from([("tea", 3), ("coffee", 4)]));

    for item in ["tea", "soup", "coffee", "tea"] {
        let request = thread::scope(|scope| scope.spawn(|| price(&prices, item)).join());
        match request {
            Ok(Some(euros)) => println!("{item}: {euros} euros"),
            Ok(None) => println!("{item}: 404 not found"),
            Err(_) => println!("{item}: 500 internal server error"),
        }
    }
}
