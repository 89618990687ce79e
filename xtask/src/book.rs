//! Loads, expands and builds the book with mdBook's library.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use anyhow::{Context, Result};
use mdbook_driver::MDBook;
use mdbook_preprocessor::book::Book;
use mdbook_preprocessor::{Preprocessor, PreprocessorContext};
use mdbook_renderer::{RenderContext, Renderer};

use crate::page::{self, Found, Listings, Mistake};

/// Builds the HTML of the book in `root`, and gives the path of its first page.
pub fn build(root: &Path) -> Result<PathBuf> {
    let book = load(root, Listings)?;
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
    let found = Arc::default();
    let book = load(root, Collecting(Arc::clone(&found)))?;
    let (book, _) = book.preprocess_book(&Named(renderer.to_owned()))?;
    let pages = book
        .chapters()
        .filter_map(|page| Some((page.path.clone()?, page.content.clone())));
    Ok(Expanded {
        pages: pages.collect(),
        found: take(&found),
    })
}

/// Builds the HTML of a book that may have mistakes into `folder`, and gives the HTML's folder and the mistakes.
pub fn build_with_mistakes(root: &Path, folder: &Path) -> Result<(PathBuf, Vec<Mistake>)> {
    let found = Arc::default();
    let mut book = load(root, Collecting(Arc::clone(&found)))?;
    book.config.build.build_dir = folder.to_owned();
    book.build()?;
    Ok((book.build_dir_for("html"), take(&found).mistakes))
}

fn take(found: &Mutex<Found>) -> Found {
    std::mem::take(&mut found.lock().expect("no preprocessor panicked"))
}

/// Loads the book with the preprocessor in-process. `book.toml` names it as a command, for a stock mdBook;
/// called from a test such a command would build anew what the test has.
fn load(root: &Path, preprocessor: impl Preprocessor + 'static) -> Result<MDBook> {
    let mut book = MDBook::load(root)
        .with_context(|| format!("cannot load the book in {}", root.display()))?;
    book.with_preprocessor(preprocessor);
    Ok(book)
}

/// [`Listings`] for the tests, which tell every page's mistakes apart.
struct Collecting(Arc<Mutex<Found>>);

impl Preprocessor for Collecting {
    fn name(&self) -> &str {
        Listings.name()
    }

    fn run(&self, context: &PreprocessorContext, mut book: Book) -> Result<Book> {
        let found = page::expand(context, &mut book)?;
        *self.0.lock().expect("no preprocessor panicked") = found;
        Ok(book)
    }
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
