use std::cell::RefCell;

use rayon::{ThreadPoolBuildError, ThreadPoolBuilder};

thread_local! {
    static ROWS: RefCell<Vec<&'static str>> = const { RefCell::new(Vec::new()) };
}

fn report(new_rows: &[&'static str]) -> Vec<&'static str> {
    ROWS.with_borrow_mut(|rows| {
        rows.extend(new_rows);
        rows.clone()
    })
}

fn main() -> Result<(), ThreadPoolBuildError> {
    let pool = ThreadPoolBuilder::new().num_threads(1).build()?;

    let first = pool.install(|| report(&["apples", "pears"]));
    println!("first report: {first:?}");

    let second = pool.install(|| report(&["plums"]));
    println!("second report: {second:?}");
    Ok(())
}
