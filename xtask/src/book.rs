//! Loads, expands and builds the book with mdBook's library.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use anyhow::{Context, Result};
use mdbook_driver::MDBook;
use mdbook_driver::builtin_renderers::CmdRenderer;

use crate::page::{Found, Listings};

/// Builds the HTML of the book in `root`, and gives the path of its first page.
pub fn build(root: &Path) -> Result<PathBuf> {
    let book = load(root, Listings(None))?;
    book.build()?;
    Ok(book.build_dir_for("html").join("index.html"))
}

/// A book that may have mistakes, with nothing in their place.
pub struct Expanded {
    /// Each page's path below `src/`, and its text.
    pub pages: Vec<(PathBuf, String)>,
    pub found: Found,
}

/// The pages of the book in `root`, expanded as for mdBook's renderer of that name.
pub fn expand(root: &Path, renderer: &str) -> Result<Expanded> {
    let found: Arc<Mutex<Found>> = Arc::default();
    let book = load(root, Listings(Some(Arc::clone(&found))))?;
    // It is asked for its name, and never called.
    let renderer = CmdRenderer::new(renderer.to_owned(), String::new());
    let (book, _) = book.preprocess_book(&renderer)?;
    let pages = book
        .chapters()
        .filter_map(|page| Some((page.path.clone()?, page.content.clone())));
    Ok(Expanded {
        pages: pages.collect(),
        found: std::mem::take(&mut found.lock().expect("no preprocessor panicked")),
    })
}

/// Builds the HTML of a book that may have mistakes into `folder`, and gives the HTML's folder.
pub fn build_into(root: &Path, folder: &Path) -> Result<PathBuf> {
    let mut book = load(root, Listings(Some(Arc::default())))?;
    book.config.build.build_dir = folder.to_owned();
    book.build()?;
    Ok(book.build_dir_for("html"))
}

/// Loads the book with the preprocessor in-process. `book.toml` names it as a command, for a stock mdBook;
/// called from a test such a command would build anew what the test has.
fn load(root: &Path, preprocessor: Listings) -> Result<MDBook> {
    let mut book = MDBook::load(root)
        .with_context(|| format!("cannot load the book in {}", root.display()))?;
    book.with_preprocessor(preprocessor);
    Ok(book)
}
