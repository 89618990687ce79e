use rayon::prelude::*;
use std::collections::BTreeMap;
use std::sync::Mutex;

static PRICE_LISTS: Mutex<BTreeMap<u64, Vec<u64>>> = Mutex::new(BTreeMap::new());

pub fn total(country: u64, article: usize, price: fn(usize) -> u64) -> u64 {
    let mut lists = PRICE_LISTS.lock().expect("a price list panicked");
    let list = lists.entry(country).or_insert_with(|| price_list(price));
    list[article]
}

fn price_list(price: fn(usize) -> u64) -> Vec<u64> {
    (0..2).into_par_iter().map(price).collect()
}
