use rayon::prelude::*;
use rayon::{ThreadPoolBuildError, ThreadPoolBuilder};

/// Resizes every image on `workers` threads. The rest of the program keeps its threads.
pub fn resize_all(
    images: &[u32],
    workers: usize,
    resize: impl Fn(u32) -> u32 + Sync,
) -> Result<Vec<u32>, ThreadPoolBuildError> {
    let pool = ThreadPoolBuilder::new().num_threads(workers).build()?;
    let resized: Vec<u32> = images.par_iter().map(|image| resize(*image)).collect();
    Ok(pool.install(|| resized))
}
