use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{env, fs, io, process};

static NEXT: AtomicUsize = AtomicUsize::new(0);

/// A folder of its own among the system's temporary files, removed when it is dropped.
pub struct TempFolder(PathBuf);

impl TempFolder {
    pub fn new() -> io::Result<TempFolder> {
        loop {
            let number = NEXT.fetch_add(1, Ordering::Relaxed);
            let name = format!("word-index-{}-{number}", process::id());
            let path = env::temp_dir().join(name);
            match fs::create_dir(&path) {
                // Left by an earlier process with the same id.
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                created => return created.map(|()| TempFolder(path)),
            }
        }
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    /// Writes a file, and the folder that it lies in.
    pub fn write(&self, name: &str, content: impl AsRef<[u8]>) -> io::Result<()> {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().unwrap_or(&self.0))?;
        fs::write(path, content)
    }
}

impl Drop for TempFolder {
    fn drop(&mut self) {
        // What cannot be removed stays among the other temporary files.
        let _ = fs::remove_dir_all(&self.0);
    }
}

const NOTES: [(&str, &str); 5] = [
    ("bread.txt", "Bread: flour, water, yeast, salt; salt. "),
    ("eggs.txt", "Œufs brouillés: eggs, butter, salt. "),
    ("menu.txt", "Leek soup, cold soup, soup of the day. "),
    ("soups/almond.txt", "Cold soup: bread, water, salt. "),
    ("soups/leek.txt", "Leek soup: leeks, water, salt. "),
];

/// Writes ten years of notes, five a year and a photo. Each note says `times` times the same.
pub fn notes(times: usize) -> io::Result<TempFolder> {
    let folder = TempFolder::new()?;
    for year in 2016..2026 {
        for (name, text) in NOTES {
            folder.write(&format!("{year}/{name}"), text.repeat(times))?;
        }
    }
    folder.write("2020/photo.jpg", [0xFF, 0xD8, 0xFF, 0xE0])?;
    Ok(folder)
}
