use std::collections::HashMap;
use std::sync::RwLock;
use std::thread;

fn main() {
    let prices = RwLock::new(HashMap::from([("bread", 120), ("soup", 450)]));

    thread::scope(|scope| {
        for request in 1..=2 {
            let prices = &prices;
            scope.spawn(move || {
                let list = prices.read().expect("a writer panicked");
                println!("request {request} reads {}", list["soup"]);
            });
        }
        scope.spawn(|| {
            let mut list = prices.write().expect("a writer panicked");
            list.insert("soup", 480);
        });
    });
}
