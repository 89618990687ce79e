//! The book's machinery, in the order in which the data flows through it:
//!
//! - [`project`] reads the folder of a program, [`source`] its files;
//! - [`figure`] makes a figure of it, [`ask`] a question, [`page`] puts the figures on the pages, [`book`] builds the pages
//!   with mdBook, [`block`] finds the programs on them again, as the compilers of pages do;
//! - [`cargo`] builds programs, [`run`] runs them, [`check`] compares what they printed with the page,
//!   [`bless`] writes that down anew;
//! - [`exercise`] tries the solutions of exercises, right and wrong ones;
//! - [`copy`] takes a program out of the book, [`libraries`] builds the crates that the pages use;
//! - [`instrument`] copies a program for the explorer, [`explore`] runs its schedules, [`outcomes`] shows
//!   what was found;
//! - [`measure`] measures a program, and draws what was measured;
//! - [`stamp`] remembers what was proved.

use std::path::{Path, PathBuf};

use anyhow::Context;

pub mod ask;
pub mod bless;
pub mod block;
pub mod book;
pub mod cargo;
pub mod check;
pub mod copy;
pub mod exercise;
pub mod explore;
pub mod figure;
pub mod instrument;
pub mod libraries;
pub mod measure;
pub mod outcomes;
pub mod page;
pub mod project;
pub mod run;
pub mod source;
pub mod stamp;

/// The book's root folder: the one above this crate.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("xtask/ lies in the book's root")
        .to_owned()
}

/// A result that several look at, for one of them.
pub fn shared<T>(result: &anyhow::Result<T>) -> anyhow::Result<&T> {
    result
        .as_ref()
        .map_err(|error| anyhow::anyhow!("{error:#}"))
}

/// An error with its causes, in one line.
pub fn said(error: anyhow::Error) -> String {
    format!("{error:#}")
}

/// A text file with `\n` line ends on every platform. Fails with the file's name and `remedy`.
pub fn read(path: &Path, remedy: &str) -> anyhow::Result<String> {
    let text = std::fs::read_to_string(path)
        .with_context(|| format!("{} cannot be read: {remedy}", path.display()))?;
    Ok(text.replace("\r\n", "\n"))
}

/// The paths of what lies in a folder, sorted. Fails with the folder's name and `remedy`.
pub fn entries(folder: &Path, remedy: &str) -> anyhow::Result<Vec<PathBuf>> {
    let entries = std::fs::read_dir(folder)
        .with_context(|| format!("{} cannot be read: {remedy}", folder.display()))?;
    let mut paths = Vec::new();
    for entry in entries {
        paths.push(entry?.path());
    }
    paths.sort();
    Ok(paths)
}

/// The last part of a path.
pub fn name(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

/// Writes `text` to `path`, and makes its folder, unless it stands there already: what is written anew is
/// built anew.
pub fn write_if_changed(path: &Path, text: &str) -> anyhow::Result<()> {
    if std::fs::read_to_string(path).ok().as_deref() != Some(text) {
        let folder = path.parent().context("a file has a folder")?;
        std::fs::create_dir_all(folder)
            .and_then(|()| std::fs::write(path, text))
            .with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(())
}
