use std::collections::BTreeMap;
use std::sync::mpsc::{self, Receiver};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

/// What each worker does now, and since when.
#[derive(Default)]
struct Progress(Mutex<BTreeMap<&'static str, (&'static str, Instant)>>);

impl Progress {
    fn at(&self, worker: &'static str, step: &'static str) {
        let mut steps = self.0.lock().expect("noting a step does not panic");
        steps.insert(worker, (step, Instant::now()));
    }

    fn done(&self, worker: &'static str) {
        let mut steps = self.0.lock().expect("noting a step does not panic");
        steps.remove(worker);
    }

    /// The workers that have been at one step for longer than `limit`.
    fn late(&self, limit: Duration) -> Vec<(&'static str, &'static str)> {
        let steps = self.0.lock().expect("noting a step does not panic");
        let late = steps
            .iter()
            .filter(|(_, (_, since))| since.elapsed() > limit);
        late.map(|(worker, (step, _))| (*worker, *step)).collect()
    }
}

fn import(rows: Receiver<u32>, progress: &Progress) {
    let mut stock = 0;
    loop {
        progress.at("import", "waits for a row");
        let Ok(row) = rows.recv() else { break };
        progress.at("import", "adds a row");
        stock += row;
        println!("import: {stock} items");
    }
    progress.done("import");
}

fn main() {
    let progress = Arc::new(Progress::default());
    let (sender, rows) = mpsc::channel();
    let importer = {
        let progress = Arc::clone(&progress);
        thread::spawn(move || import(rows, &progress))
    };
    for row in [3, 4] {
        sender.send(row).expect("the import receives until the end");
    }

    let limit = Duration::from_millis(250);
    while !importer.is_finished() {
        thread::sleep(limit / 4);
        let late = progress.late(limit);
        for (worker, step) in &late {
            println!("watchdog: {worker} {step}, for more than {limit:?}");
        }
        if !late.is_empty() {
            return;
        }
    }
    importer.join().expect("the import panicked");
}
