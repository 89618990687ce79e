use crate::index::{Counts, Index};
use crossbeam_channel::SendError;
use std::io;
use std::path::PathBuf;

/// A path is small: the walk may run ahead, so that the progress knows what is to come.
pub const PATHS: usize = 1000;
/// Texts, and what was counted in them, may be large: few of them wait.
pub const TEXTS: usize = 4;
pub const OUTCOMES: usize = 4;

pub type Text = (PathBuf, String);
/// What became of a file: its counts, or why it is not in the index.
pub type Outcome = Result<(PathBuf, Counts), Skipped>;

/// A file or folder that is not in the index.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Skipped {
    pub path: PathBuf,
    pub reason: String,
}

impl Skipped {
    /// Gives the usual reasons in words that are the same on every system.
    pub fn new(path: PathBuf, error: &io::Error) -> Skipped {
        let reason = match error.kind() {
            io::ErrorKind::NotFound => "does not exist".to_owned(),
            io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
            _ => error.to_string(),
        };
        Skipped { path, reason }
    }
}

/// Why a stage ended before its work was done.
pub enum Early {
    Stopped,
    /// The next stage is gone.
    NobodyReceives,
}

impl<T> From<SendError<T>> for Early {
    fn from(_: SendError<T>) -> Early {
        Early::NobodyReceives
    }
}

/// What happens to each file, as the caller may observe it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Event {
    Found,
    Done,
}

#[derive(Debug, PartialEq)]
pub struct Report {
    pub index: Index,
    pub skipped: Vec<Skipped>,
    /// False if the run was stopped before its end.
    pub complete: bool,
}
