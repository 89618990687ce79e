use std::thread;

pub fn count_matching(lines: &[String], matches: impl Fn(&str) -> bool + Sync) -> usize {
    let count = |half: &[String]| half.iter().filter(|line| matches(line)).count();
    let (left, right) = lines.split_at(lines.len() / 2);

    thread::scope(|scope| {
        let left = scope.spawn(|| count(left));
        let right = scope.spawn(|| count(right));
        let mut total = 0;
        for half in [left, right] {
            total += half.join().expect("a thread panicked");
        }
        total
    })
}
