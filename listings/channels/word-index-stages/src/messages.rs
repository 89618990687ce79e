use crate::index::{Counts, Index};
use crossbeam_channel::SendError;
use std::path::PathBuf;

pub type Text = (PathBuf, String);
/// What became of a file: its counts, or why it is not in the index.
pub type Outcome = Result<(PathBuf, Counts), Skipped>;

/// A file or folder that is not in the index.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub struct Skipped {
    pub path: PathBuf,
    pub reason: String,
}

/// The next stage is gone.
pub struct NobodyReceives;

impl<T> From<SendError<T>> for NobodyReceives {
    fn from(_: SendError<T>) -> NobodyReceives {
        NobodyReceives
    }
}

/// What `merge` makes of all outcomes.
pub struct Report {
    pub index: Index,
    pub skipped: Vec<Skipped>,
}
