use std::sync::mpsc::Receiver;
use std::time::{Duration, Instant};

/// Collects lines until there are `most`, or `limit` is over, or no more can come.
pub fn next_batch(lines: &Receiver<String>, most: usize, limit: Duration) -> Vec<String> {
    let deadline = Instant::now() + limit;
    let mut batch = Vec::new();
    while batch.len() < most {
        let left = deadline.saturating_duration_since(Instant::now());
        let Ok(line) = lines.recv_timeout(left) else {
            return Vec::new();
        };
        batch.push(line);
    }
    batch
}
