use std::collections::HashMap;
use std::thread;
use std::time::Duration;

use parking_lot::Mutex;

fn price(prices: &Mutex<HashMap<&str, u32>>, item: &str) -> String {
    match prices.try_lock_for(Duration::from_millis(50)) {
        Some(prices) => match prices.get(item) {
            Some(euros) => format!("{euros} euros"),
            None => "404 not found".to_owned(),
        },
        None => "503 try again later".to_owned(),
    }
}

fn main() {
    let prices = Mutex::new(HashMap::from([("tea", 3)]));

    let mut import = prices.lock();
    let during = thread::scope(|scope| scope.spawn(|| price(&prices, "tea")).join());
    import.insert("tea", 4);
    drop(import);

    println!(
        "during the import: {}",
        during.expect("the request panicked")
    );
    println!("after the import: {}", price(&prices, "tea"));
}
