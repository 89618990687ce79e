use std::sync::mpsc;
use std::time::Duration;

use rayon::{ThreadPoolBuildError, ThreadPoolBuilder};

fn resize(image: usize) -> Vec<u8> {
    vec![0; 1_000 * image]
}

fn store(thumbnail: &[u8]) -> usize {
    thumbnail.len()
}

fn main() -> Result<(), ThreadPoolBuildError> {
    let pool = ThreadPoolBuilder::new().num_threads(2).build()?;
    let (resized, to_store) = mpsc::sync_channel(1);
    let (done, result) = mpsc::channel();

    for image in 1..=4 {
        let resized = resized.clone();
        pool.spawn(move || {
            // It fails only when nobody stores any more.
            let _ = resized.send(resize(image));
        });
    }
    drop(resized);

    pool.spawn(move || {
        let bytes: usize = to_store.iter().map(|thumbnail| store(&thumbnail)).sum();
        // `main` may have given up.
        let _ = done.send(bytes);
    });

    match result.recv_timeout(Duration::from_millis(250)) {
        Ok(bytes) => println!("stored {bytes} bytes"),
        Err(error) => println!("no result: {error}"),
    }
    Ok(())
}
