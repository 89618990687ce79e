use std::cell::RefCell;

use rayon::{ThreadPoolBuildError, ThreadPoolBuilder};

thread_local! {
    static TABLE: RefCell<Vec<&'static str>> = const { RefCell::new(Vec::new()) };
}

fn lay(dishes: &[&'static str]) -> Vec<&'static str> {
    TABLE.with_borrow_mut(|table| {
        table.extend(dishes);
        table.clone()
    })
}

fn main() -> Result<(), ThreadPoolBuildError> {
    let pool = ThreadPoolBuilder::new().num_threads(1).build()?;

    println!(
        "Ada's table: {:?}",
        pool.install(|| lay(&["soup", "bread"]))
    );
    println!("Ben's table: {:?}", pool.install(|| lay(&["cake"])));
    Ok(())
}
