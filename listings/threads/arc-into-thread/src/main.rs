use std::sync::Arc;
use std::thread;

fn main() {
    let hosts = Arc::new(vec!["api.example", "db.example"]);
    let worker_hosts = Arc::clone(&hosts);

    let worker = thread::spawn(move || {
        println!("worker: {} hosts", worker_hosts.len());
    });

    println!("main: {} hosts", hosts.len());
    worker.join().expect("the worker panicked");
}
