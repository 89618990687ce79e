use std::sync::mpsc;

use rayon::prelude::*;
use rayon::{ThreadPoolBuildError, ThreadPoolBuilder};

fn resize(image: usize) -> Vec<u8> {
    vec![0; 1_000 * image]
}

fn store(thumbnail: &[u8]) -> usize {
    thumbnail.len()
}

fn main() -> Result<(), ThreadPoolBuildError> {
    let resizers = ThreadPoolBuilder::new().num_threads(2).build()?;
    let writers = ThreadPoolBuilder::new().num_threads(2).build()?;
    let (resized, to_store) = mpsc::sync_channel(1);

    for image in 1..=4 {
        let resized = resized.clone();
        resizers.spawn(move || {
            // It fails only when nobody stores any more.
            let _ = resized.send(resize(image));
        });
    }
    drop(resized);

    let bytes: usize = writers.install(|| {
        to_store
            .into_iter()
            .par_bridge()
            .map(|thumbnail| store(&thumbnail))
            .sum()
    });
    println!("stored {bytes} bytes");
    Ok(())
}
