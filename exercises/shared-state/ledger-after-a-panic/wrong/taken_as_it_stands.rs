use std::sync::{Mutex, MutexGuard, PoisonError};

/// Amounts and their sum, which belong together.
#[derive(Default)]
pub struct Ledger {
    entries: Mutex<Entries>,
}

#[derive(Default)]
struct Entries {
    amounts: Vec<u32>,
    sum: u64,
}

impl Ledger {
    fn lock(&self) -> MutexGuard<'_, Entries> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Adds a batch of amounts, all or none.
    pub fn add_all(&self, batch: impl IntoIterator<Item = u32>) {
        let mut entries = self.lock();
        for amount in batch {
            entries.amounts.push(amount);
            entries.sum += u64::from(amount);
        }
    }

    /// The amounts and their sum.
    pub fn amounts(&self) -> (Vec<u32>, u64) {
        let entries = self.lock();
        (entries.amounts.clone(), entries.sum)
    }
}
