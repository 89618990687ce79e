use std::thread::{self, JoinHandle};

fn in_background<F, T>(job: F) -> JoinHandle<T>
where
    F: FnOnce() -> T + Send + 'static,
    T: Send + 'static,
{
    thread::spawn(job)
}

fn main() {
    let log = String::from("GET /\nPOST /order\nGET /");
    let requests = in_background(move || log.lines().count());
    let requests = requests.join().expect("the count does not panic");
    println!("{requests} requests");
}
