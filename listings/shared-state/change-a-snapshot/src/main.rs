use std::collections::HashMap;
use std::sync::{Arc, RwLock};

type PriceList = HashMap<&'static str, u32>;

fn set_price(current: &RwLock<Arc<PriceList>>, item: &'static str, cents: u32) {
    let mut list = current.write().expect("a writer panicked");
    Arc::make_mut(&mut list).insert(item, cents);
}

fn main() {
    let current = RwLock::new(Arc::new(HashMap::from([("bread", 120), ("soup", 450)])));

    let snapshot = Arc::clone(&current.read().expect("a writer panicked"));
    set_price(&current, "soup", 480);
    set_price(&current, "bread", 130);

    println!("the snapshot: soup {}", snapshot["soup"]);
    let now = current.read().expect("a writer panicked");
    println!("now: soup {}, bread {}", now["soup"], now["bread"]);
}
