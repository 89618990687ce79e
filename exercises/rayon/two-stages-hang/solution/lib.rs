use rayon::ThreadPool;
use rayon::prelude::*;

/// Resizes and stores every image on the workers of `pool`. Returns the number of
/// bytes that were stored.
pub fn resize_and_store(
    pool: &ThreadPool,
    images: &[u32],
    resize: impl Fn(u32) -> Vec<u8> + Sync + Send,
    store: impl Fn(Vec<u8>) -> usize + Sync + Send,
) -> usize {
    pool.install(|| images.par_iter().map(|image| store(resize(*image))).sum())
}
