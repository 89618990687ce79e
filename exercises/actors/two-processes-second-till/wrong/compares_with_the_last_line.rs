/// A sale of a till. Each till numbers its sales from 1 on, and sends them in this order.
#[derive(Clone, Debug, PartialEq)]
pub struct Sale {
    pub till: String,
    pub number: u64,
    pub pence: u32,
}

/// Records each sale once, also when it comes again.
pub struct Ledger {
    journal: Vec<Sale>,
    last: Option<Sale>,
}

impl Ledger {
    /// Begins with the journal that an earlier ledger has left.
    pub fn open(journal: Vec<Sale>) -> Self {
        let last = journal.last().cloned();
        Ledger { journal, last }
    }

    pub fn record(&mut self, sale: Sale) {
        if self.last.as_ref() != Some(&sale) {
            self.last = Some(sale.clone());
            self.journal.push(sale);
        }
    }

    pub fn journal(&self) -> &[Sale] {
        &self.journal
    }
}
