mod logs;
mod walker;

use std::error::Error;
use std::io;
use std::path::Path;

use logs::SampleLogs;
use rayon::prelude::*;
use rayon::{ThreadPool, ThreadPoolBuilder};
use walker::walk;

fn size(folder: &Path, walkers: &ThreadPool) -> io::Result<u64> {
    walk(folder, walkers)
        .map(|file| Ok(file?.metadata()?.len()))
        .sum()
}

fn size_in_parallel(folder: &Path, walkers: &ThreadPool) -> io::Result<u64> {
    walk(folder, walkers)
        .par_bridge()
        .map(|file| Ok(file?.metadata()?.len()))
        .sum()
}

fn main() -> Result<(), Box<dyn Error>> {
    let logs = SampleLogs::write()?;
    let pool = ThreadPoolBuilder::new().num_threads(1).build()?;
    let walkers = ThreadPoolBuilder::new().num_threads(1).build()?;

    let folders = ["api", "shop"].map(|name| logs.path().join(name));
    let bytes: u64 = pool.install(|| {
        folders
            .par_iter()
            .map(|folder| size(folder, &walkers))
            .sum::<io::Result<u64>>()
    })?;
    println!("par_iter, two folders: {bytes} bytes");

    let bytes = pool.install(|| size_in_parallel(logs.path(), &walkers))?;
    println!("par_bridge: {bytes} bytes");

    let files = walk(logs.path(), &walkers).collect::<io::Result<Vec<_>>>()?;
    let bytes: u64 = pool.install(|| {
        files
            .par_iter()
            .map(|file| Ok(file.metadata()?.len()))
            .sum::<io::Result<u64>>()
    })?;
    println!("collected first: {bytes} bytes");
    Ok(())
}
