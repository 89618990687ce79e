use rayon::{ThreadPoolBuildError, ThreadPoolBuilder};

fn main() -> Result<(), ThreadPoolBuildError> {
    let pool = ThreadPoolBuilder::new().num_threads(1).build()?;

    pool.scope(|scope| {
        scope.spawn(|scope| {
            println!("cooking");
            let dish = "soup";
            scope.spawn(move |_| println!("served: {dish}"));
        });
    });
    Ok(())
}
