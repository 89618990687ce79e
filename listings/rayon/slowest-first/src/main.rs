use std::cmp::Reverse;

use rayon::prelude::*;

struct Request {
    page: &'static str,
    ms: u32,
}

fn main() {
    let mut requests = [("home", 12), ("search", 480), ("cart", 31), ("pay", 480)]
        .map(|(page, ms)| Request { page, ms });

    requests.par_sort_by_key(|request| Reverse(request.ms));

    for request in &requests {
        println!("{} {} ms", request.page, request.ms);
    }
}
