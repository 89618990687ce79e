use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Sender};
use std::{fs, io};

use rayon::ThreadPool;

/// The files below `folder`. Each folder is listed by a job of `walkers`.
pub fn walk(
    folder: &Path,
    walkers: &ThreadPool,
) -> impl Iterator<Item = io::Result<PathBuf>> + Send + use<> {
    let (sender, files) = mpsc::channel();
    let folder = folder.to_owned();
    walkers.spawn(move || list(&folder, &sender));
    files.into_iter()
}

fn list(folder: &Path, sender: &Sender<io::Result<PathBuf>>) {
    if let Err(error) = list_entries(folder, sender) {
        // Nobody may be left who wants to know.
        let _ = sender.send(Err(error));
    }
}

fn list_entries(folder: &Path, sender: &Sender<io::Result<PathBuf>>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let (path, sender) = (entry.path(), sender.clone());
        if entry.file_type()?.is_dir() {
            rayon::spawn(move || list(&path, &sender));
        } else if sender.send(Ok(path)).is_err() {
            break;
        }
    }
    Ok(())
}
