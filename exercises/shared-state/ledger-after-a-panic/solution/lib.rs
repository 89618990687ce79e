use std::sync::{Mutex, MutexGuard};

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
        self.entries
            .lock()
            .expect("a request panicked while it held the ledger")
    }

    /// Adds a batch of amounts, all or none.
    pub fn add_all(&self, batch: impl IntoIterator<Item = u32>) {
        let batch: Vec<u32> = batch.into_iter().collect();
        let sum: u64 = batch.iter().copied().map(u64::from).sum();

        let mut entries = self.lock();
        entries.amounts.extend(batch);
        entries.sum += sum;
    }

    /// The amounts and their sum.
    pub fn amounts(&self) -> (Vec<u32>, u64) {
        let entries = self.lock();
        (entries.amounts.clone(), entries.sum)
    }
}
