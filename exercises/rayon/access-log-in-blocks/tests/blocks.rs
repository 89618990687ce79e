use std::io::{self, Read};

use access_log_in_blocks::in_blocks;

fn blocks(log: impl Read, size: usize) -> Vec<String> {
    let mut blocks = Vec::new();
    in_blocks(log, size, |block| blocks.push(block.to_owned())).expect("the log can be read");
    blocks
}

/// Gives at most three bytes at a time, as a slow disk or a pipe may.
struct FewBytes<'a>(&'a [u8]);

impl Read for FewBytes<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let few = buffer.len().min(3);
        self.0.read(&mut buffer[..few])
    }
}

#[test]
fn blocks_are_whole_lines_and_together_the_log() {
    let log = "GET / 200\nGET /menü 200\n\nGET /order 404\nGET / 500\n";
    for size in 1..=log.len() + 1 {
        let blocks = blocks(log.as_bytes(), size);
        assert_eq!(blocks.concat(), log, "{size} bytes at a time");
        for block in &blocks {
            assert!(block.ends_with('\n'), "{size} bytes at a time: {block:?}");
        }
    }
}

#[test]
fn a_last_line_without_an_end_is_kept() {
    assert_eq!(
        blocks(&b"one\ntwo\nlast"[..], 5),
        ["one\n", "two\n", "last"]
    );
    assert_eq!(blocks(&b"last"[..], 100), ["last"]);
}

#[test]
fn a_line_longer_than_the_size_is_one_block() {
    assert_eq!(
        blocks(&b"a line of some length\nend\n"[..], 4),
        ["a line of some length\n", "end\n"]
    );
}

#[test]
fn a_slow_source_changes_nothing() {
    let log = "one\ntwo\nthree\nfour\n";
    assert_eq!(
        blocks(FewBytes(log.as_bytes()), 10),
        ["one\ntwo\n", "three\nfour\n"]
    );
}

#[test]
fn a_block_stays_small() {
    let log = "GET / 200\n".repeat(1000);
    for block in blocks(log.as_bytes(), 100) {
        assert!(block.len() <= 110, "a block of {} bytes", block.len());
    }
}

#[test]
fn bytes_that_are_no_text_are_replaced_and_no_log_has_no_block() {
    assert_eq!(blocks(&b"\xff\n"[..], 10), ["\u{fffd}\n"]);
    assert!(blocks(io::empty(), 10).is_empty());
}
