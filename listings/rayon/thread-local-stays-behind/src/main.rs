use std::cell::Cell;

use rayon::prelude::*;
use rayon::{ThreadPoolBuildError, ThreadPoolBuilder};

thread_local! {
    static REQUEST: Cell<Option<u32>> = const { Cell::new(None) };
}

fn log_line(page: u32, request: Option<u32>) -> String {
    match request {
        Some(request) => format!("request {request}: page {page}"),
        None => format!("no request: page {page}"),
    }
}

fn main() -> Result<(), ThreadPoolBuildError> {
    let pool = ThreadPoolBuilder::new().num_threads(2).build()?;
    REQUEST.set(Some(17));

    let lines: Vec<String> = pool.install(|| {
        let pages = (1..=2).into_par_iter();
        pages.map(|page| log_line(page, REQUEST.get())).collect()
    });
    println!("{lines:?}");

    let request = REQUEST.get();
    let lines: Vec<String> = pool.install(|| {
        let pages = (1..=2).into_par_iter();
        pages.map(|page| log_line(page, request)).collect()
    });
    println!("{lines:?}");
    Ok(())
}
