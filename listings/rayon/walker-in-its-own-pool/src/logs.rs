use std::path::{Path, PathBuf};
use std::{env, fs, io, process};

/// A folder with two folders of log files, removed when it is dropped.
pub struct SampleLogs(PathBuf);

impl SampleLogs {
    pub fn write() -> io::Result<SampleLogs> {
        let name = format!("walker-{}", process::id());
        let logs = SampleLogs(env::temp_dir().join(name));
        for file in ["api/today", "api/old/monday", "shop/today"] {
            let path = logs.0.join(file);
            fs::create_dir_all(path.parent().unwrap_or(&path))?;
            fs::write(path, "GET /orders 200\n")?;
        }
        Ok(logs)
    }

    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for SampleLogs {
    fn drop(&mut self) {
        // What cannot be removed stays among the other temporary files.
        let _ = fs::remove_dir_all(&self.0);
    }
}
