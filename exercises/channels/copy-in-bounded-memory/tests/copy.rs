use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering::SeqCst};

use copy_in_bounded_memory::copy;

/// Copies `blocks` blocks, and checks how far the reader was ahead of `store`.
fn copy_all(blocks: u32, limit: usize) {
    let read = Arc::new(AtomicU32::new(0));
    let counted = Arc::clone(&read);
    let source = (1..=blocks).inspect(move |_| {
        counted.fetch_add(1, SeqCst);
    });
    let mut stored = Vec::new();
    copy(source, limit, |block| {
        let ahead = read.load(SeqCst) as usize - stored.len();
        // The queue, one block with the reader, and one with `store`.
        assert!(ahead <= limit + 2, "{ahead} blocks are in memory");
        stored.push(block);
    });
    assert_eq!(stored, (1..=blocks).collect::<Vec<_>>());
}

#[test]
fn room_for_one() {
    shuttle::check_dfs(|| copy_all(4, 1), None);
}

#[test]
fn room_for_two() {
    shuttle::check_dfs(|| copy_all(5, 2), None);
}

#[test]
fn nothing_to_copy() {
    shuttle::check_dfs(|| copy_all(0, 1), None);
}
