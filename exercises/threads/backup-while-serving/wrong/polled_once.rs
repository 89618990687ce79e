use std::thread;

pub fn serve_with_backup(
    serve: impl FnOnce(),
    backup: impl FnOnce() -> Result<u64, String> + Send + 'static,
) -> Result<u64, String> {
    let backup = thread::spawn(backup);
    serve();
    if !backup.is_finished() {
        return Err("the backup panicked".to_string());
    }
    match backup.join() {
        Ok(result) => result,
        Err(_) => Err("the backup panicked".to_string()),
    }
}
