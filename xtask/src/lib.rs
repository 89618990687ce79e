//! The book's machinery, in the order in which the data flows through it:
//!
//! - [`listing`] reads a listing's manifest, [`program`] its source files;
//! - [`figure`] makes a figure of it, [`preprocess`] puts the figures on the pages, [`book`] builds the
//!   pages with mdBook;
//! - [`copy`] takes a listing out of the book, [`compile`] builds the copy, [`run`] runs it, [`contract`]
//!   compares what it printed with its page, [`bless`] writes that down anew;
//! - [`deps`] builds the crates that the pages use, for `mdbook test`.

use std::path::{Path, PathBuf};

pub mod bless;
pub mod book;
pub mod compile;
pub mod contract;
pub mod copy;
pub mod deps;
pub mod figure;
pub mod listing;
pub mod preprocess;
pub mod program;
pub mod run;

/// The book's root folder: the one above this crate.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("xtask/ lies in the book's root")
        .to_owned()
}
