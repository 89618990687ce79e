/// A task of a cooperative loop. The loop calls `step` of each task in turn.
pub struct Import {
    waiting: Vec<String>,
    pub stored: Vec<String>,
}

/// So many rows may be stored in one turn.
pub const BATCH: usize = 100;

impl Import {
    pub fn new(rows: Vec<String>) -> Import {
        Import {
            waiting: rows,
            stored: Vec::new(),
        }
    }

    /// Stores the next rows in their order, at most `BATCH` of them, and gives way. Returns whether
    /// rows are left.
    pub fn step(&mut self) -> bool {
        for row in self.waiting.drain(..) {
            self.stored.push(row);
        }
        false
    }
}
