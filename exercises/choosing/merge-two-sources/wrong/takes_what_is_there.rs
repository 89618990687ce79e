use shuttle::sync::mpsc;
use shuttle::thread;

/// Starts a thread for each source, and returns what both have sent, sorted.
pub fn merge(sources: [Vec<u32>; 2]) -> Vec<u32> {
    let (sender, lines) = mpsc::channel();
    for source in sources {
        let sender = sender.clone();
        thread::spawn(move || {
            for line in source {
                sender
                    .send(line)
                    .expect("the lines are received to the end");
            }
        });
    }
    let mut merged: Vec<u32> = lines.try_iter().collect();
    merged.sort();
    merged
}
