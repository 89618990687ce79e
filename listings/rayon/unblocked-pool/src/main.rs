use rayon::{ThreadPoolBuildError, ThreadPoolBuilder};

fn load_rate() -> u32 {
    println!("the rate is loaded");
    3
}

fn main() -> Result<(), ThreadPoolBuildError> {
    let pool = ThreadPoolBuilder::new().num_threads(1).build()?;

    pool.scope(|scope| {
        scope.spawn(|scope| {
            let rate = load_rate();
            scope.spawn(move |_| println!("the price is {} cents", 80 * rate));
            scope.spawn(move |_| println!("the postage is {} cents", 5 * rate));
        });
    });
    Ok(())
}
