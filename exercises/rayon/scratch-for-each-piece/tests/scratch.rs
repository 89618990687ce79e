use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

use scratch_for_each_piece::different_words;

#[test]
fn each_line_for_itself() {
    let lines = ["the cat and the dog", "", "The the THE", "a dog"];
    assert_eq!(different_words(&lines, Vec::new), [4, 0, 1, 2]);
}

#[test]
fn few_buffers_for_many_lines() {
    let lines = ["one two one", "three four five"].repeat(50_000);
    let buffers = AtomicUsize::new(0);
    let new_scratch = || {
        buffers.fetch_add(1, Relaxed);
        Vec::with_capacity(16)
    };
    let counts = different_words(&lines, new_scratch);
    assert_eq!(counts, [2, 3].repeat(50_000));
    assert!(
        buffers.into_inner() < 20_000,
        "a buffer for nearly each line"
    );
}
