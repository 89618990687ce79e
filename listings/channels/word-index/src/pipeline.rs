use crate::index::{Counts, Index, count_words};
use crossbeam_channel::{Receiver, Sender, bounded};
use std::fs::File;
use std::io::{self, Read};
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, ScopedJoinHandle};
use walkdir::{DirEntry, WalkDir};

/// A path is small: the walk may run ahead, so that the progress knows what is to come.
pub const PATHS: usize = 1000;
/// Texts, and what was counted in them, may be large: few of them wait.
pub const TEXTS: usize = 4;
pub const OUTCOMES: usize = 4;
/// A file above this size is reported and not indexed.
pub const MAX_BYTES: u64 = 8 * 1024 * 1024;

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

/// A file or folder that is not in the index.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Skipped {
    pub path: PathBuf,
    pub reason: String,
}

type Text = (PathBuf, String);
type Outcome = Result<(PathBuf, Counts), Skipped>;

/// Indexes the files in and below the roots, until all are done or `stop` is set.
///
/// Fails if a stage panics, and names the stage.
pub fn index_words(
    roots: &[PathBuf],
    workers: NonZero<usize>,
    stop: &AtomicBool,
    observe: impl Fn(Event) + Sync,
) -> Result<Report, String> {
    let observe = &observe;
    let (paths, paths_to_read) = bounded(PATHS);
    let (texts, texts_to_count) = bounded(TEXTS);
    let (outcomes, outcomes_to_merge) = bounded(OUTCOMES);

    thread::scope(|scope| {
        let skipped = outcomes.clone();
        let walker = scope.spawn(move || walk(roots, stop, observe, paths, skipped));
        let skipped = outcomes.clone();
        let reader = scope.spawn(move || read(paths_to_read, stop, texts, skipped));
        let start_worker = |_| {
            let (texts, outcomes) = (texts_to_count.clone(), outcomes.clone());
            scope.spawn(move || count(texts, outcomes))
        };
        let workers: Vec<_> = (0..workers.get()).map(start_worker).collect();
        let merger = scope.spawn(move || merge(outcomes_to_merge, observe));
        // From here on, only the stages keep the channels open.
        drop(texts_to_count);
        drop(outcomes);

        // All are joined first: the scope would panic for one that was not.
        let walked = ended("walk", walker);
        let read = ended("read", reader);
        let workers = workers.into_iter();
        let counted: Vec<_> = workers.map(|it| ended("count", it)).collect();
        let merged = ended("merge", merger);

        let complete = walked?.and(read?).is_some();
        for worker in counted {
            worker?;
        }
        let (index, skipped) = merged?;
        Ok(Report {
            index,
            skipped,
            complete,
        })
    })
}

fn ended<T>(stage: &str, thread: ScopedJoinHandle<'_, T>) -> Result<T, String> {
    thread
        .join()
        .map_err(|_| format!("the stage `{stage}` has panicked"))
}

/// Finds the files. Returns `None` if it did not come to its end.
fn walk(
    roots: &[PathBuf],
    stop: &AtomicBool,
    observe: &impl Fn(Event),
    paths: Sender<PathBuf>,
    skipped: Sender<Outcome>,
) -> Option<()> {
    for root in roots {
        for entry in WalkDir::new(root) {
            if stop.load(Ordering::Relaxed) {
                return None;
            }
            match entry {
                Ok(entry) if is_file(&entry) => {
                    observe(Event::Found);
                    paths.send(entry.into_path()).ok()?;
                }
                Ok(entry) if entry.depth() == 0 && !entry.path().is_dir() => {
                    observe(Event::Found);
                    let error = io::Error::other("neither a file nor a folder");
                    let path = entry.into_path();
                    skipped.send(Err(Skipped::new(path, &error))).ok()?;
                }
                Ok(_folder_or_link) => {}
                Err(error) => {
                    observe(Event::Found);
                    let path = error.path().unwrap_or(root).to_owned();
                    let error = error.into_io_error();
                    let error = error.unwrap_or_else(|| io::Error::other("goes in circles"));
                    skipped.send(Err(Skipped::new(path, &error))).ok()?;
                }
            }
        }
    }
    Some(())
}

/// Whether the entry is a file, or a root that leads to one. Other links are not followed: a walk of
/// one root meets no file twice.
fn is_file(entry: &DirEntry) -> bool {
    entry.file_type().is_file() || (entry.depth() == 0 && entry.path().is_file())
}

/// Reads the files. Returns `None` if it did not come to its end.
fn read(
    paths: Receiver<PathBuf>,
    stop: &AtomicBool,
    texts: Sender<Text>,
    skipped: Sender<Outcome>,
) -> Option<()> {
    for path in paths {
        if stop.load(Ordering::Relaxed) {
            return None;
        }
        match read_text(&path) {
            Ok(text) => texts.send((path, text)).ok()?,
            Err(error) => skipped.send(Err(Skipped::new(path, &error))).ok()?,
        }
    }
    Some(())
}

fn read_text(path: &Path) -> io::Result<String> {
    let mut bytes = Vec::new();
    // The limit is on what is read: a file may grow after a look at its size.
    let length = File::open(path)?
        .take(MAX_BYTES + 1)
        .read_to_end(&mut bytes)?;
    if length as u64 > MAX_BYTES {
        return Err(io::Error::other(format!("larger than {MAX_BYTES} bytes")));
    }
    String::from_utf8(bytes).map_err(|_| io::Error::other("not UTF-8"))
}

impl Skipped {
    /// Gives the usual reasons in words that are the same on every system.
    fn new(path: PathBuf, error: &io::Error) -> Skipped {
        let reason = match error.kind() {
            io::ErrorKind::NotFound => "does not exist".to_owned(),
            io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
            _ => error.to_string(),
        };
        Skipped { path, reason }
    }
}

fn count(texts: Receiver<Text>, outcomes: Sender<Outcome>) -> Option<()> {
    for (path, text) in texts {
        outcomes.send(Ok((path, count_words(&text)))).ok()?;
    }
    Some(())
}

fn merge(outcomes: Receiver<Outcome>, observe: &impl Fn(Event)) -> (Index, Vec<Skipped>) {
    let mut index = Index::default();
    let mut skipped = Vec::new();
    for outcome in outcomes {
        match outcome {
            Ok((path, counts)) => index.add(path, counts),
            Err(reason) => skipped.push(reason),
        }
        observe(Event::Done);
    }
    skipped.sort();
    (index.sorted(), skipped)
}
