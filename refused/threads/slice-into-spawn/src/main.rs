use std::thread::{self, JoinHandle};

fn count_in_background(log: &str) -> JoinHandle<usize> {
    thread::spawn(move || log.lines().count())
}

fn main() {
    let log = String::from("GET /\nPOST /order\nGET /");
    let requests = count_in_background(&log);
    let requests = requests.join().expect("the count does not panic");
    println!("{requests} requests");
}
