use std::sync::mpsc::Receiver;
use std::time::Duration;

/// Collects lines until there are `most`, or `limit` is over, or no more can come.
pub fn next_batch(lines: &Receiver<String>, most: usize, limit: Duration) -> Vec<String> {
    let mut batch = Vec::new();
    while batch.len() < most {
        let Ok(line) = lines.recv_timeout(limit) else {
            break;
        };
        batch.push(line);
    }
    batch
}
