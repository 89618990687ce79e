use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::{fs, process};

/// An empty folder for one test. It is removed, with all that is in it, when this value is dropped.
pub struct ScratchFolder(PathBuf);

static NEXT: AtomicU32 = AtomicU32::new(0);

impl ScratchFolder {
    pub fn new_in(parent: &Path) -> io::Result<ScratchFolder> {
        loop {
            let number = NEXT.fetch_add(1, Ordering::Relaxed);
            let name = format!("scratch-folder-{}-{number}", process::id());
            let path = parent.join(name);
            match fs::create_dir(&path) {
                Ok(()) => return Ok(ScratchFolder(path)),
                // A process with this number may have left it behind.
                Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error),
            }
        }
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
