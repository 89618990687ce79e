use std::thread;

pub fn serve_with_backup(
    serve: impl FnOnce(),
    backup: impl FnOnce() -> Result<u64, String> + Send + 'static,
) -> Result<u64, String> {
    let result = thread::spawn(backup).join();
    serve();
    result.unwrap_or_else(|_| Err("the backup panicked".to_string()))
}
