use std::collections::BTreeMap;

use shuttle::sync::Mutex;

/// The number of visits for each page.
#[derive(Default)]
pub struct Visits {
    by_page: Mutex<BTreeMap<&'static str, u32>>,
}

impl Visits {
    pub fn add(&self, page: &'static str) {
        let mut by_page = self.by_page.lock().expect("a thread panicked");
        *by_page.entry(page).or_default() += 1;
    }

    pub fn of(&self, page: &str) -> u32 {
        let by_page = self.by_page.lock().expect("a thread panicked");
        by_page.get(page).copied().unwrap_or(0)
    }
}
