use crate::messages::{Report, Skipped};
use std::path::Path;

pub fn print(report: &Report, root: &Path) {
    let index = &report.index;
    println!("{} files indexed", index.files.len());
    for (count, word, places) in index.by_frequency().iter().take(2) {
        println!("{word}: {count} times in {} files", places.len());
    }
    for Skipped { path, reason } in &report.skipped {
        let path = path.strip_prefix(root).unwrap_or(path);
        println!("skipped {}: {reason}", path.display());
    }
}
