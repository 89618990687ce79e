use shuttle::sync::RwLock;

pub struct Prices {
    pub bread: u32,
    pub soup: u32,
}

/// Two soups and four breads.
pub fn bill(prices: &RwLock<Prices>) -> u32 {
    let prices = prices.read().expect("a writer panicked");
    2 * prices.soup + 4 * prices.bread
}
