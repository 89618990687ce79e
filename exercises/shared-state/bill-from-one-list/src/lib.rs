use shuttle::sync::RwLock;

pub struct Prices {
    pub bread: u32,
    pub soup: u32,
}

/// Two soups and four breads.
pub fn bill(prices: &RwLock<Prices>) -> u32 {
    let soup = prices.read().expect("a writer panicked").soup;
    let bread = prices.read().expect("a writer panicked").bread;
    2 * soup + 4 * bread
}
