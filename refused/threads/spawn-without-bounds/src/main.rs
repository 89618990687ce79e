use std::thread::{self, JoinHandle};

fn in_background<T>(job: impl FnOnce() -> T) -> JoinHandle<T> {
    thread::spawn(job)
}

fn main() {
    let log = String::from("GET /\nPOST /order\nGET /");
    let requests = in_background(move || log.lines().count());
    println!(
        "{} requests",
        requests.join().expect("the count does not panic")
    );
}
