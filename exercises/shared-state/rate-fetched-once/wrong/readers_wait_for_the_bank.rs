use std::collections::HashMap;

use parking_lot::RwLock;

/// Exchange rates, each of which is fetched when somebody first asks for it.
#[derive(Default)]
pub struct Rates {
    known: RwLock<HashMap<String, f64>>,
}

impl Rates {
    /// The rate of a currency; `fetch` asks the bank if it is not known yet.
    pub fn rate(&self, currency: &str, fetch: impl FnOnce() -> f64) -> f64 {
        if let Some(rate) = self.known(currency) {
            return rate;
        }
        let mut known = self.known.write();
        if let Some(rate) = known.get(currency) {
            return *rate;
        }
        let rate = fetch();
        known.insert(currency.to_owned(), rate);
        rate
    }

    /// The rate of a currency, if it is known.
    pub fn known(&self, currency: &str) -> Option<f64> {
        self.known.read().get(currency).copied()
    }
}
