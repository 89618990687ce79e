use std::panic;

use rayon::prelude::*;

/// The number of seconds in a line such as `GET /orders 3`.
fn seconds(line: &str) -> u64 {
    let last = line.split(' ').next_back().expect("split returns a part");
    last.parse().expect("the line ends in a number")
}

fn main() {
    let log = ["GET / 1", "GET /orders 3", "GET /orders ?", "GET / 2"];

    let add_up = || log.par_iter().map(|line| seconds(line)).sum::<u64>();
    match panic::catch_unwind(add_up) {
        Ok(seconds) => println!("{seconds} seconds"),
        Err(_) => println!("no total: a line could not be read"),
    }

    let length: usize = log.par_iter().map(|line| line.len()).sum();
    println!("the pool goes on: {length} bytes");
}
