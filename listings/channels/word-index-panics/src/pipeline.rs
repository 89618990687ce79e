use crate::count::count;
use crate::index::Counts;
use crate::join::join_all;
use crate::merge::merge;
use crate::messages::{OUTCOMES, PATHS, Report, TEXTS};
use crate::read::read;
use crate::walk::walk;
use crossbeam_channel::bounded;
use std::path::Path;
use std::thread;

/// Indexes the files below `root`. Fails if a stage panics, and names the stage.
pub fn index_words(
    root: &Path,
    workers: usize,
    count_words: impl Fn(&str) -> Counts + Sync,
) -> Result<Report, String> {
    let count_words = &count_words;
    let (paths, paths_to_read) = bounded(PATHS);
    let (texts, texts_to_count) = bounded(TEXTS);
    let (outcomes, outcomes_to_merge) = bounded(OUTCOMES);

    thread::scope(|scope| {
        let mut stages = Vec::new();
        let skipped = outcomes.clone();
        stages.push(("walk", scope.spawn(move || walk(root, paths, skipped))));
        let skipped = outcomes.clone();
        let reader = scope.spawn(move || read(paths_to_read, texts, skipped));
        stages.push(("read", reader));
        for _ in 0..workers {
            let (texts, outcomes) = (texts_to_count.clone(), outcomes.clone());
            let worker = scope.spawn(move || count(texts, count_words, outcomes));
            stages.push(("count", worker));
        }
        // From here on, only the stages keep the channels open.
        drop((texts_to_count, outcomes));
        let report = merge(outcomes_to_merge);
        join_all(stages)?;
        Ok(report)
    })
}
