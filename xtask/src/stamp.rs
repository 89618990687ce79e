//! Stamps: what was proved with these very inputs need not be proved again.
//!
//! Only compilations are stamped. Runs are never skipped, since they vary. A check's inputs are all that it
//! reads of the book, and what every check depends on: the lock file, the compiler, its flags, the tools.
//! `BOOK_FRESH=1` proves everything anew.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

use anyhow::Result;
use sha2::{Digest, Sha256};

use crate::{entries, read, write_if_changed};

/// Whether `BOOK_FRESH` asks that everything be proved anew.
pub fn is_fresh() -> bool {
    std::env::var_os("BOOK_FRESH").is_some_and(|value| value != "0")
}

/// The stamps of one kind of check.
pub struct Stamps {
    folder: PathBuf,
    /// Digest of what every check depends on.
    base: String,
    fresh: bool,
    proved: AtomicUsize,
    taken: AtomicUsize,
}

impl Stamps {
    /// The stamps of the checks `kind` of the book in `root`, kept in `target_dir`. If `fresh`, none is found.
    pub fn open(root: &Path, target_dir: &Path, kind: &str, fresh: bool) -> Result<Stamps> {
        let mut base = format!("{:?}", rustc_version::version_meta()?);
        for flags in [
            "RUSTFLAGS",
            "CARGO_ENCODED_RUSTFLAGS",
            "RUSTDOCFLAGS",
            "CARGO_BUILD_TARGET",
        ] {
            base.push_str(&format!("{flags}={:?}\n", std::env::var_os(flags)));
        }
        for file in ["Cargo.toml", "xtask/Cargo.toml", ".cargo/config.toml"] {
            base.push_str(&fs::read_to_string(root.join(file)).unwrap_or_default());
        }
        // The book's own packages have no source there; their manifests are inputs of their checks.
        let lock = fs::read_to_string(root.join("Cargo.lock")).unwrap_or_default();
        let mut packages = lock.split("[[package]]");
        base.push_str(packages.next().unwrap_or_default());
        base.extend(packages.filter(|package| package.contains("\nsource = ")));
        for folder in ["xtask/src", "tests"] {
            add_files(&root.join(folder), &mut base)?;
        }
        Ok(Stamps {
            folder: target_dir.join("stamps").join(kind),
            base: digest(&[&base]),
            fresh,
            proved: AtomicUsize::new(0),
            taken: AtomicUsize::new(0),
        })
    }

    /// What was kept when the check `name` was last proved, if that was with these inputs.
    pub fn find(&self, name: &str, inputs: &[&str]) -> Option<String> {
        let kept = self.kept(name, inputs);
        self.taken.fetch_add(usize::from(kept.is_some()), Relaxed);
        kept
    }

    /// Whether the check `name` was proved with these inputs.
    pub fn has(&self, name: &str, inputs: &[&str]) -> bool {
        self.kept(name, inputs).is_some()
    }

    fn kept(&self, name: &str, inputs: &[&str]) -> Option<String> {
        let text = fs::read_to_string(self.folder.join(name)).ok()?;
        let (key, kept) = text.split_once('\n')?;
        let found = !self.fresh && key == self.key(inputs);
        found.then(|| kept.to_owned())
    }

    /// Says that the check `name` was proved with these inputs, and keeps `text` for the next time.
    pub fn keep(&self, name: &str, inputs: &[&str], text: &str) -> Result<()> {
        self.proved.fetch_add(1, Relaxed);
        write_if_changed(
            &self.folder.join(name),
            &format!("{}\n{text}", self.key(inputs)),
        )
    }

    /// Proves the check `name`, unless it was proved with these inputs before.
    pub fn check(
        &self,
        name: &str,
        inputs: &[&str],
        prove: impl FnOnce() -> Result<()>,
    ) -> Result<()> {
        if self.find(name, inputs).is_none() {
            prove()?;
            self.keep(name, inputs, "")?;
        }
        Ok(())
    }

    /// How many checks were proved now, and how many were found proved.
    pub fn summary(&self) -> String {
        let (proved, taken) = (self.proved.load(Relaxed), self.taken.load(Relaxed));
        format!("{proved} proved now, {taken} taken from stamps")
    }

    fn key(&self, inputs: &[&str]) -> String {
        digest(&[&[self.base.as_str()], inputs].concat())
    }
}

/// The digest of several texts, each with its length, so that no two lists of texts run together.
fn digest(texts: &[&str]) -> String {
    let mut hasher = Sha256::new();
    for text in texts {
        hasher.update(text.len().to_le_bytes());
        hasher.update(text);
    }
    hasher
        .finalize()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// Appends the names and texts of the files in a folder, if there is one.
pub fn add_files(folder: &Path, text: &mut String) -> Result<()> {
    let paths = entries(folder, "").unwrap_or_default();
    for path in paths.iter().filter(|path| path.is_file()) {
        let file = read(path, "a stamp's key has it")?;
        text.push_str(&format!("=== {}\n{file}", path.display()));
    }
    Ok(())
}
