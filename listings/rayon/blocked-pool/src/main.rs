use rayon::{ThreadPoolBuildError, ThreadPoolBuilder};
use std::sync::mpsc;
use std::time::Duration;

fn main() -> Result<(), ThreadPoolBuildError> {
    let pool = ThreadPoolBuilder::new().num_threads(1).build()?;
    let (pass, plates) = mpsc::channel();

    let (served, ()) = pool.join(
        move || plates.recv_timeout(Duration::from_millis(20)),
        || {
            println!("cooking");
            // The waiter may have given up.
            let _ = pass.send("soup");
        },
    );

    match served {
        Ok(dish) => println!("served: {dish}"),
        Err(error) => println!("nothing served: {error}"),
    }
    Ok(())
}
