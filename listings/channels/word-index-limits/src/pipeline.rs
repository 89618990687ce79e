use crate::count::count;
use crate::index::Counts;
use crate::merge::merge;
use crate::messages::{OUTCOMES, PATHS, Report, TEXTS};
use crate::read::read;
use crate::walk::walk;
use crossbeam_channel::bounded;
use std::path::Path;
use std::thread;

/// Indexes the files below `root`.
pub fn index_words(
    root: &Path,
    workers: usize,
    count_words: impl Fn(&str) -> Counts + Sync,
) -> Report {
    let count_words = &count_words;
    let (paths, paths_to_read) = bounded(PATHS);
    let (texts, texts_to_count) = bounded(TEXTS);
    let (outcomes, outcomes_to_merge) = bounded(OUTCOMES);

    thread::scope(|scope| {
        let skipped = outcomes.clone();
        scope.spawn(move || walk(root, paths, skipped));
        let skipped = outcomes.clone();
        scope.spawn(move || read(paths_to_read, texts, skipped));
        for _ in 0..workers {
            let (texts, outcomes) = (texts_to_count.clone(), outcomes.clone());
            scope.spawn(move || count(texts, count_words, outcomes));
        }
        // `merge` ends when the last sender is dropped. This one belongs to no stage.
        drop(outcomes);
        merge(outcomes_to_merge)
    })
}
