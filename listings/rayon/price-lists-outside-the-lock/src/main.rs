use rayon::prelude::*;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

struct Order {
    country: u64,
    article: usize,
}

static PRICE_LISTS: Mutex<BTreeMap<u64, Arc<[u64]>>> = Mutex::new(BTreeMap::new());

fn total(order: &Order) -> u64 {
    cached_list(order.country)[order.article]
}

fn cached_list(country: u64) -> Arc<[u64]> {
    let known = PRICE_LISTS
        .lock()
        .expect("no holder panics")
        .get(&country)
        .cloned();
    if let Some(list) = known {
        return list;
    }
    let list = price_list(country);
    let mut lists = PRICE_LISTS.lock().expect("no holder panics");
    Arc::clone(lists.entry(country).or_insert(list))
}

fn price_list(country: u64) -> Arc<[u64]> {
    let price = |article| (0..200).fold(article, |price, step| (price * country + step) % 9973);
    let list: Vec<u64> = (0..1_000).into_par_iter().map(price).collect();
    list.into()
}

fn main() {
    let order = |number| Order {
        country: 31 + number as u64 % 20,
        article: number,
    };
    let orders: Vec<Order> = (0..200).map(order).collect();

    let sum: u64 = orders.par_iter().map(total).sum();
    println!("{} orders, {sum} cents", orders.len());
}
