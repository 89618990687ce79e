use std::path::{Path, PathBuf};
use std::{fs, io, process, thread};

/// An empty folder for one test. It is removed, with all that is in it, when this value is dropped.
pub struct ScratchFolder(PathBuf);

impl ScratchFolder {
    pub fn new_in(parent: &Path) -> io::Result<ScratchFolder> {
        let path = parent.join(format!(
            "scratch-folder-{}-{:?}",
            process::id(),
            thread::current().id()
        ));
        fs::create_dir_all(&path)?;
        Ok(ScratchFolder(path))
    }

    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for ScratchFolder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0); // What cannot be removed stays.
    }
}
