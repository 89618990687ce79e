use crate::messages::{NobodyReceives, Outcome, Skipped};
use crossbeam_channel::Sender;
use std::path::{Path, PathBuf};
use walkdir::WalkDir;

/// Finds the files.
pub fn walk(
    root: &Path,
    paths: Sender<PathBuf>,
    skipped: Sender<Outcome>,
) -> Result<(), NobodyReceives> {
    for entry in WalkDir::new(root) {
        match entry {
            Ok(entry) if entry.file_type().is_file() => paths.send(entry.into_path())?,
            Ok(_folder_or_link) => {}
            Err(error) => {
                let path = error.path().unwrap_or(root).to_owned();
                let reason = error.to_string();
                skipped.send(Err(Skipped { path, reason }))?;
            }
        }
    }
    Ok(())
}
