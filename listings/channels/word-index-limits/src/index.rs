use std::cmp::Reverse;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// How often each word occurs in one text.
pub type Counts = HashMap<String, u64>;

/// Counts the words of a text: its runs of letters, in lower case.
pub fn count_words(text: &str) -> Counts {
    let mut counts = Counts::new();
    for word in text.split(|c: char| !c.is_alphabetic()) {
        if !word.is_empty() {
            *counts.entry(word.to_lowercase()).or_default() += 1;
        }
    }
    counts
}

/// A file, and how often a word occurs in it.
pub type Place = (Arc<Path>, u64);

/// Where each word occurs.
#[derive(Default)]
pub struct Index {
    pub files: Vec<Arc<Path>>,
    words: HashMap<String, Vec<Place>>,
}

impl Index {
    /// Adds the counts of one file.
    pub fn add(&mut self, path: PathBuf, counts: Counts) {
        let path: Arc<Path> = path.into();
        for (word, count) in counts {
            let places = self.words.entry(word).or_default();
            places.push((Arc::clone(&path), count));
        }
        self.files.push(path);
    }

    /// Puts the files in order, so that the order in which they were added leaves no trace.
    pub fn sorted(mut self) -> Index {
        self.files.sort_unstable();
        for places in self.words.values_mut() {
            places.sort_unstable();
        }
        self
    }

    /// All words and their counts, the most frequent first, equals in alphabetical order.
    pub fn by_frequency(&self) -> Vec<(u64, &str, &[Place])> {
        let words = self.words.iter();
        let mut words: Vec<_> = words
            .map(|(word, places)| {
                let count = places.iter().map(|&(_, count)| count).sum();
                (count, word.as_str(), places.as_slice())
            })
            .collect();
        words.sort_unstable_by_key(|&(count, word, _)| (Reverse(count), word));
        words
    }
}
