use crate::index::Index;
use crate::messages::{Outcome, Report};
use crossbeam_channel::Receiver;

/// Owns the index, and adds to it what the other stages send.
pub fn merge(outcomes: Receiver<Outcome>) -> Report {
    let mut index = Index::default();
    let mut skipped = Vec::new();
    for outcome in outcomes {
        match outcome {
            Ok((path, counts)) => index.add(path, counts),
            Err(file) => skipped.push(file),
        }
    }
    skipped.sort_unstable();
    Report {
        index: index.sorted(),
        skipped,
    }
}
