use rayon::{ThreadPoolBuildError, ThreadPoolBuilder};

fn main() -> Result<(), ThreadPoolBuildError> {
    let pool = ThreadPoolBuilder::new().num_threads(1).build()?;

    pool.scope(|scope| {
        for request in 1..=3 {
            scope.spawn(move |_| println!("spawn: request {request}"));
        }
    });
    pool.scope_fifo(|scope| {
        for request in 1..=3 {
            scope.spawn_fifo(move |_| println!("spawn_fifo: request {request}"));
        }
    });
    Ok(())
}
