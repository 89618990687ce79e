use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};
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

/// The files in which a word occurs, and how often it does in each.
pub type Places = BTreeMap<Arc<Path>, u64>;

/// Where each word occurs.
#[derive(Debug, Default, PartialEq)]
pub struct Index {
    pub files: usize,
    words: BTreeMap<String, Places>,
}

impl Index {
    /// Adds the counts of one file.
    pub fn add(&mut self, path: PathBuf, counts: Counts) {
        self.files += 1;
        let path: Arc<Path> = path.into();
        for (word, count) in counts {
            let places = self.words.entry(word).or_default();
            *places.entry(Arc::clone(&path)).or_default() += count;
        }
    }

    /// All words and their counts, the most frequent first, equals in alphabetical order.
    pub fn by_frequency(&self) -> Vec<(u64, &str, &Places)> {
        let words = self.words.iter();
        let mut words: Vec<_> = words
            .map(|(word, places)| (places.values().sum(), word.as_str(), places))
            .collect();
        // The map is in alphabetical order, and a stable sort keeps that among equals.
        words.sort_by_key(|&(count, ..)| Reverse(count));
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
