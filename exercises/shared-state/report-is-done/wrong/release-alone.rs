use loom::sync::atomic::{
    AtomicBool, AtomicUsize,
    Ordering::{Relaxed, Release},
};

pub struct Report {
    rows: AtomicUsize,
    done: AtomicBool,
}

impl Report {
    pub fn new() -> Report {
        Report {
            rows: AtomicUsize::new(0),
            done: AtomicBool::new(false),
        }
    }

    /// Stores the number of rows, and says that the report is done.
    pub fn finish(&self, rows: usize) {
        self.rows.store(rows, Relaxed);
        self.done.store(true, Release);
    }

    /// The number of rows, once the report is done.
    pub fn rows_if_done(&self) -> Option<usize> {
        let done = self.done.load(Relaxed);
        done.then(|| self.rows.load(Relaxed))
    }
}

impl Default for Report {
    fn default() -> Report {
        Report::new()
    }
}
