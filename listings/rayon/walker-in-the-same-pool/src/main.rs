mod logs;
mod walker;

use std::error::Error;
use std::io;
use std::path::Path;
use std::sync::mpsc;
use std::time::Duration;

use logs::SampleLogs;
use rayon::prelude::*;
use rayon::{ThreadPoolBuildError, ThreadPoolBuilder};
use walker::walk;

const LIMIT: Duration = Duration::from_millis(250);

fn size(folder: &Path) -> io::Result<u64> {
    walk(folder).map(|file| Ok(file?.metadata()?.len())).sum()
}

fn size_in_parallel(folder: &Path) -> io::Result<u64> {
    walk(folder)
        .par_bridge()
        .map(|file| Ok(file?.metadata()?.len()))
        .sum()
}

fn run_in_a_pool(
    name: &str,
    workers: usize,
    job: impl FnOnce() -> io::Result<u64> + Send + 'static,
) -> Result<(), ThreadPoolBuildError> {
    let pool = ThreadPoolBuilder::new().num_threads(workers).build()?;
    let (done, result) = mpsc::channel();
    pool.spawn(move || {
        // `main` may have given up.
        let _ = done.send(job());
    });
    match result.recv_timeout(LIMIT) {
        Ok(bytes) => println!("{name}: {bytes:?}"),
        Err(error) => println!("{name}: no result, {error}"),
    }
    Ok(())
}

fn main() -> Result<(), Box<dyn Error>> {
    let logs = SampleLogs::write()?;

    let folders = ["api", "shop"].map(|name| logs.path().join(name));
    run_in_a_pool("par_iter, two folders, two workers", 2, move || {
        folders.par_iter().map(|folder| size(folder)).sum()
    })?;

    let folder = logs.path().to_owned();
    run_in_a_pool("par_bridge, one worker", 1, move || {
        size_in_parallel(&folder)
    })?;
    Ok(())
}
