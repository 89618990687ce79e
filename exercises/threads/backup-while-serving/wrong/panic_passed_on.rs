use std::thread;

pub fn serve_with_backup(
    serve: impl FnOnce(),
    backup: impl FnOnce() -> Result<u64, String> + Send + 'static,
) -> Result<u64, String> {
    let backup = thread::spawn(backup);
    serve();
    backup.join().expect("the backup panicked")
}
