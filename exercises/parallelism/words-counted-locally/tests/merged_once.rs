use std::collections::HashMap;
use std::sync::Mutex;

use words_counted_locally::count_words;

/// How often `merge` was called, and the words of all files.
fn run(files: &[&str]) -> (u32, HashMap<String, u32>) {
    let shared = Mutex::new((0, HashMap::new()));
    count_words(files, |own| {
        let mut guard = shared.lock().expect("nobody panicked");
        let (calls, all) = &mut *guard;
        *calls += 1;
        for (word, count) in own {
            *all.entry(word).or_insert(0) += count;
        }
    });
    shared.into_inner().expect("nobody panicked")
}

#[test]
fn every_word_is_counted() {
    let (_, words) = run(&["to be or not to be", "to do"]);
    assert_eq!(words["to"], 3);
    assert_eq!(words["be"], 2);
    assert_eq!(words["do"], 1);
}

#[test]
fn one_merge_for_each_file() {
    let (merges, _) = run(&["to be or not to be", "to do"]);
    assert_eq!(merges, 2);
}
