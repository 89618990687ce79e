use std::cell::RefCell;
use std::collections::BTreeMap;

/// The number of visits for each page.
#[derive(Default)]
pub struct Visits {
    by_page: RefCell<BTreeMap<&'static str, u32>>,
}

impl Visits {
    pub fn add(&self, page: &'static str) {
        *self.by_page.borrow_mut().entry(page).or_default() += 1;
    }

    pub fn of(&self, page: &str) -> u32 {
        self.by_page.borrow().get(page).copied().unwrap_or(0)
    }
}
