use std::thread;

/// Runs `backup` on a thread of its own while `serve` runs here. Returns the backup's number of
/// files, or its error. If the backup panicked, the error is "the backup panicked".
pub fn serve_with_backup(
    serve: impl FnOnce(),
    backup: impl FnOnce() -> Result<u64, String> + Send + 'static,
) -> Result<u64, String> {
    let backup = thread::spawn(backup);
    serve();
    match backup.join() {
        Ok(result) => result,
        Err(_) => Err("the backup panicked".to_string()),
    }
}
