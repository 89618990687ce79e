use std::path::{Path, PathBuf};
use std::{fs, io};

/// An empty folder for one test. It is removed, with all that is in it, when this value is dropped.
pub struct ScratchFolder(PathBuf);

impl ScratchFolder {
    pub fn new_in(parent: &Path) -> io::Result<ScratchFolder> {
        let path = parent.join("scratch-folder");
        fs::create_dir_all(&path)?;
        Ok(ScratchFolder(path))
    }

    pub fn path(&self) -> &Path {
        &self.0
    }
}
