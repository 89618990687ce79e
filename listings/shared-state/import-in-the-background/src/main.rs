use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

/// An import that runs on a thread of its own.
struct Import {
    customers: Arc<Mutex<Vec<String>>>,
    worker: JoinHandle<()>,
}

impl Import {
    /// Starts the import and returns at once.
    fn start(file: String) -> Self {
        let customers = Arc::new(Mutex::new(Vec::new()));
        let for_worker = Arc::clone(&customers);
        let worker = thread::spawn(move || {
            for line in file.lines() {
                let name = line.to_owned();
                let mut list = for_worker.lock().expect("a lock holder panicked");
                list.push(name);
            }
        });
        Self { customers, worker }
    }

    /// How many customers are imported by now.
    fn so_far(&self) -> usize {
        self.customers.lock().expect("a lock holder panicked").len()
    }

    /// Waits for the end of the import, and hands over the list.
    fn finish(self) -> Vec<String> {
        self.worker.join().expect("the import panicked");
        let customers = Arc::into_inner(self.customers).expect("the worker kept the list");
        customers.into_inner().expect("a lock holder panicked")
    }
}

fn main() {
    let import = Import::start("Ada\nBen".to_owned());
    println!("so far: {}", import.so_far());

    let customers = import.finish();
    println!("imported: {}", customers.join(", "));
}
