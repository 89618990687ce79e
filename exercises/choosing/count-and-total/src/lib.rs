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
        self.euros.lock().expect("a thread panicked").iter().sum()
    }

    /// For instance "2 orders, 30 euros".
    pub fn report(&self) -> String {
        let euros = self.euros.lock().expect("a thread panicked");
        format!("{} orders, {} euros", euros.len(), self.total())
    }
}
