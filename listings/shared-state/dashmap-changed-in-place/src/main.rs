use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use dashmap::DashMap;

fn sell(stock: &DashMap<&str, u32>, item: &'static str) -> bool {
    if let Some(mut left) = stock.get_mut(item)
        && *left > 0
    {
        *left -= 1;
        return true;
    }
    false
}

fn main() {
    let stock = DashMap::from_iter([("tea", 3)]);

    let (report, sales) = mpsc::channel();
    thread::spawn(move || report.send(sell(&stock, "tea")));

    match sales.recv_timeout(Duration::from_secs(1)) {
        Ok(sold) => println!("sold: {sold}"),
        Err(error) => println!("sold: no answer after a second ({error})"),
    }
}
