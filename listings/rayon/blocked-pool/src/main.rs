use std::sync::mpsc;
use std::time::Duration;

use rayon::{ThreadPoolBuildError, ThreadPoolBuilder};

const LIMIT: Duration = Duration::from_millis(250);

fn main() -> Result<(), ThreadPoolBuildError> {
    let pool = ThreadPoolBuilder::new().num_threads(1).build()?;
    let (loaded, rate) = mpsc::channel();

    let (price, ()) = pool.join(
        move || rate.recv_timeout(LIMIT).map(|rate| 80 * rate),
        move || {
            println!("the rate is loaded");
            // The other job may have given up.
            let _ = loaded.send(3);
        },
    );

    match price {
        Ok(cents) => println!("the price is {cents} cents"),
        Err(error) => println!("no price: {error}"),
    }
    Ok(())
}
