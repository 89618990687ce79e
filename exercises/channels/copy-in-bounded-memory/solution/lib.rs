use shuttle::sync::mpsc;
use shuttle::thread;

/// Reads the blocks on a second thread, and calls `store` for each of them.
/// At most `limit` blocks wait in the queue.
pub fn copy(
    blocks: impl Iterator<Item = u32> + Send + 'static,
    limit: usize,
    mut store: impl FnMut(u32),
) {
    let (sender, receiver) = mpsc::sync_channel(limit);
    let reader = thread::spawn(move || {
        for block in blocks {
            if sender.send(block).is_err() {
                return;
            }
        }
    });
    for block in receiver {
        store(block);
    }
    reader.join().expect("the reader panicked");
}
