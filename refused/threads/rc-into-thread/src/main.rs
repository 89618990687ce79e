use std::rc::Rc;
use std::thread;

fn main() {
    let hosts = Rc::new(vec!["api.example", "db.example"]);
    let worker_hosts = Rc::clone(&hosts);

    let worker = thread::spawn(move || {
        println!("worker: {} hosts", worker_hosts.len());
    });

    println!("main: {} hosts", hosts.len());
    worker.join().expect("the worker panicked");
}
