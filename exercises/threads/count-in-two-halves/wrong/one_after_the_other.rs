use std::{panic, thread};

pub fn count_matching(lines: &[String], matches: impl Fn(&str) -> bool + Sync) -> usize {
    let count = |half: &[String]| half.iter().filter(|line| matches(line)).count();
    let (left, right) = lines.split_at(lines.len() / 2);

    thread::scope(|scope| {
        let mut total = 0;
        for half in [left, right] {
            match scope.spawn(|| count(half)).join() {
                Ok(count) => total += count,
                Err(payload) => panic::resume_unwind(payload),
            }
        }
        total
    })
}
