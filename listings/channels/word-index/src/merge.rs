use crate::index::Index;
use crate::messages::{Event, Outcome, Skipped};
use crossbeam_channel::Receiver;

/// Owns the index, and adds to it what the other stages send.
pub fn merge(outcomes: Receiver<Outcome>, observe: &impl Fn(Event)) -> (Index, Vec<Skipped>) {
    let mut index = Index::default();
    let mut skipped = Vec::new();
    for outcome in outcomes {
        match outcome {
            Ok((path, counts)) => index.add(path, counts),
            Err(file) => skipped.push(file),
        }
        observe(Event::Done);
    }
    skipped.sort_unstable();
    (index.sorted(), skipped)
}
