use crate::count::count;
use crate::index::Counts;
use crate::join::{join_all, panicked};
use crate::merge::merge;
use crate::messages::{Event, OUTCOMES, PATHS, Report, TEXTS};
use crate::read::read;
use crate::walk::walk;
use crossbeam_channel::bounded;
use std::num::NonZero;
use std::path::PathBuf;
use std::sync::atomic::AtomicBool;
use std::thread;

/// Indexes the files in and below the roots, until all are done or `stop` is set.
///
/// Fails if a stage panics, and names the stage.
pub fn index_words(
    roots: &[PathBuf],
    workers: NonZero<usize>,
    count_words: impl Fn(&str) -> Counts + Sync,
    observe: impl Fn(Event) + Sync,
    stop: &AtomicBool,
) -> Result<Report, String> {
    let (count_words, observe) = (&count_words, &observe);
    let (paths, paths_to_read) = bounded(PATHS);
    let (texts, texts_to_count) = bounded(TEXTS);
    let (outcomes, outcomes_to_merge) = bounded(OUTCOMES);

    thread::scope(|scope| {
        let mut stages = Vec::new();
        let skipped = outcomes.clone();
        let walker = scope.spawn(move || walk(roots, stop, observe, paths, skipped));
        stages.push(("walk", walker));
        let skipped = outcomes.clone();
        let reader = scope.spawn(move || read(paths_to_read, stop, texts, skipped));
        stages.push(("read", reader));
        for _ in 0..workers.get() {
            let (texts, outcomes) = (texts_to_count.clone(), outcomes.clone());
            let worker = scope.spawn(move || count(texts, count_words, outcomes));
            stages.push(("count", worker));
        }
        let merger = scope.spawn(move || merge(outcomes_to_merge, observe));
        // From here on, only the stages keep the channels open.
        drop((texts_to_count, outcomes));

        let merged = merger.join();
        let ended = join_all(stages)?;
        let (index, skipped) = merged.map_err(|_| panicked("merge"))?;
        Ok(Report {
            index,
            skipped,
            complete: ended.iter().all(Result::is_ok),
        })
    })
}
