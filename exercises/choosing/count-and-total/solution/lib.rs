use shuttle::sync::Mutex;

#[derive(Default)]
pub struct Orders {
    euros: Mutex<Vec<u32>>,
}

impl Orders {
    pub fn add(&self, euros: u32) {
        self.euros.lock().expect("a thread panicked").push(euros);
    }

    pub fn total(&self) -> u32 {
        sum(&self.euros.lock().expect("a thread panicked"))
    }

    /// For instance "2 orders, 30 euros".
    pub fn report(&self) -> String {
        let euros = self.euros.lock().expect("a thread panicked");
        format!("{} orders, {} euros", euros.len(), sum(&euros))
    }
}

/// Knows no lock.
fn sum(euros: &[u32]) -> u32 {
    euros.iter().sum()
}
