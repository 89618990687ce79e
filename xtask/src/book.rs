//! Loads, expands and builds the book with mdBook's library.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use mdbook_driver::MDBook;
use mdbook_renderer::{RenderContext, Renderer};

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

/// The pages of the book in `root`, expanded as for mdBook's renderer of that name: each page's path below
/// `src/`, and its text. Fails with what is wrong with the pages.
pub fn expand(root: &Path, renderer: &str) -> Result<Vec<(PathBuf, String)>> {
    let (book, _) = load(root)?.preprocess_book(&Named(renderer.to_owned()))?;
    let pages = book
        .chapters()
        .filter_map(|page| Some((page.path.clone()?, page.content.clone())));
    Ok(pages.collect())
}

/// A renderer that is no more than its name, which tells the preprocessor for whom it expands the pages.
struct Named(String);

impl Renderer for Named {
    fn name(&self) -> &str {
        &self.0
    }

    fn render(&self, _: &RenderContext) -> Result<()> {
        Ok(())
    }
}
