use crate::index::Counts;
use crate::messages::{Early, Outcome, Text};
use crossbeam_channel::{Receiver, Sender};

/// Counts the words of one text after another.
pub fn count(
    texts: Receiver<Text>,
    count_words: &impl Fn(&str) -> Counts,
    outcomes: Sender<Outcome>,
) -> Result<(), Early> {
    for (path, text) in texts {
        outcomes.send(Ok((path, count_words(&text))))?;
    }
    Ok(())
}
