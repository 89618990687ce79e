use std::sync::mpsc::{self, TrySendError};
use std::time::Duration;

use rayon::{ThreadPoolBuildError, ThreadPoolBuilder};

fn main() -> Result<(), ThreadPoolBuildError> {
    let pool = ThreadPoolBuilder::new().num_threads(1).build()?;
    let (resized, to_store) = mpsc::sync_channel(1);
    let (done, result) = mpsc::channel();

    for image in 1..=4 {
        let resized = resized.clone();
        pool.spawn(move || {
            println!("job {image} begins");
            while let Err(TrySendError::Full(_)) = resized.try_send(image) {
                rayon::yield_now();
            }
            println!("job {image} has sent its image");
        });
    }
    drop(resized);

    pool.spawn(move || {
        println!("storing begins");
        let images = to_store
            .iter()
            .inspect(|image| println!("stored image {image}"));
        // `main` may have given up.
        let _ = done.send(images.count());
    });

    match result.recv_timeout(Duration::from_millis(250)) {
        Ok(images) => println!("stored {images} images"),
        Err(error) => println!("no result: {error}"),
    }
    Ok(())
}
