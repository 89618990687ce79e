use std::sync::mpsc;

use rayon::ThreadPool;

/// Resizes and stores every image on the workers of `pool`. Returns the number of
/// bytes that were stored.
pub fn resize_and_store(
    pool: &ThreadPool,
    images: &[u32],
    resize: impl Fn(u32) -> Vec<u8> + Sync + Send,
    store: impl Fn(Vec<u8>) -> usize + Sync + Send,
) -> usize {
    let (resized, to_store) = mpsc::sync_channel(1);
    let (resize, store) = (&resize, &store);
    let mut bytes = 0;
    pool.in_place_scope(|scope| {
        for image in images {
            let resized = resized.clone();
            scope.spawn(move |_| {
                // It fails only when nobody stores any more.
                let _ = resized.send(resize(*image));
            });
        }
        drop(resized);
        scope.spawn(|_| bytes = to_store.into_iter().map(store).sum());
    });
    bytes
}
