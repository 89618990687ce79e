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
#[derive(Debug, Default, PartialEq)]
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_runs_of_letters_in_lower_case() {
        let counts = count_words("Don't stir 2 eggs: DON'T! Œufs brouillés, œufs. İzmir");
        let expected = [
            ("brouillés", 1),
            ("don", 2),
            ("eggs", 1),
            // İ in lower case is two characters, the second no letter: cut first, then lower.
            ("i\u{307}zmir", 1),
            ("stir", 1),
            ("t", 2),
            ("œufs", 2),
        ];
        let expected = expected.map(|(word, count)| (word.to_owned(), count));
        assert_eq!(counts, Counts::from(expected));
        assert!(count_words("").is_empty());
        assert!(count_words("1, 2 … 3\n").is_empty());
    }

    #[test]
    fn equal_counts_are_ordered_by_the_word() {
        let mut index = Index::default();
        index.add("b".into(), count_words("salt leek leek egg"));
        index.add("a".into(), count_words("salt salt leek leek oil"));
        let words = index.by_frequency();
        let words = words
            .iter()
            .map(|&(count, word, files)| (count, word, files.len()));
        let expected = [(4, "leek", 2), (3, "salt", 2), (1, "egg", 1), (1, "oil", 1)];
        assert!(words.eq(expected));
    }
}
