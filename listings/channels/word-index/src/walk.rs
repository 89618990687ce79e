use crate::messages::{Early, Event, Outcome, Skipped};
use crossbeam_channel::Sender;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use walkdir::{DirEntry, WalkDir};

/// Finds the files.
pub fn walk(
    roots: &[PathBuf],
    stop: &AtomicBool,
    observe: &impl Fn(Event),
    paths: Sender<PathBuf>,
    skipped: Sender<Outcome>,
) -> Result<(), Early> {
    for root in roots {
        for entry in WalkDir::new(root) {
            if stop.load(Ordering::Relaxed) {
                return Err(Early::Stopped);
            }
            let file = match entry {
                Ok(entry) => file_of(entry),
                Err(error) => Some(Err(skipped_by_walk(root, error))),
            };
            let Some(file) = file else {
                continue;
            };
            observe(Event::Found);
            match file {
                Ok(path) => paths.send(path)?,
                Err(file) => skipped.send(Err(file))?,
            }
        }
    }
    Ok(())
}

/// What the walk found, if it is for the index: a file, or a root that leads to one. Other links are
/// not followed, so a walk of one root meets no path twice.
fn file_of(entry: DirEntry) -> Option<Result<PathBuf, Skipped>> {
    let is_root = entry.depth() == 0;
    if entry.file_type().is_file() || (is_root && entry.path().is_file()) {
        return Some(Ok(entry.into_path()));
    }
    if is_root && !entry.path().is_dir() {
        let error = io::Error::other("neither a file nor a folder");
        return Some(Err(Skipped::new(entry.into_path(), &error)));
    }
    None
}

fn skipped_by_walk(root: &Path, error: walkdir::Error) -> Skipped {
    let path = error.path().unwrap_or(root).to_owned();
    let error = error.into_io_error();
    let error = error.unwrap_or_else(|| io::Error::other("goes in circles"));
    Skipped::new(path, &error)
}
