//! Loads and builds the book with mdBook's library.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use mdbook_driver::MDBook;

use crate::preprocess::Listings;

/// Loads the book in `root`, with the preprocessor in-process. `book.toml` names it as a command, for a
/// stock mdBook; from inside cargo such a command would wait for a lock that cargo holds.
pub fn load(root: &Path) -> Result<MDBook> {
    let mut book = MDBook::load(root)
        .with_context(|| format!("cannot load the book in {}", root.display()))?;
    book.with_preprocessor(Listings);
    Ok(book)
}

/// Builds the HTML of the book in `root`, and gives the path of its first page.
pub fn build(root: &Path) -> Result<PathBuf> {
    let book = load(root)?;
    book.build()?;
    Ok(book.build_dir_for("html").join("index.html"))
}
