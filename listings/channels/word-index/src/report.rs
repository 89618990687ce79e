use crate::messages::{Report, Skipped};
use std::io::{self, Write};
use std::path::{Display, Path};

pub fn print(report: &Report, base: &Path, out: &mut impl Write) -> io::Result<()> {
    let words = report.index.by_frequency();
    let total: u64 = words.iter().map(|&(count, ..)| count).sum();
    let (indexed, skipped) = (report.index.files.len(), report.skipped.len());
    if !report.complete {
        writeln!(out, "stopped: the index is incomplete")?;
    }
    writeln!(out, "files: {indexed} indexed, {skipped} skipped")?;
    writeln!(out, "words: {total}, {} of them different", words.len())?;
    writeln!(out, " times files word       most in")?;
    for (count, word, places) in words.iter().take(5) {
        // Of equals the first in the order of the paths.
        let most = places.iter().rev().max_by_key(|&(_, count)| count);
        let (most, _) = most.expect("a word of the index has a place");
        let (files, most) = (places.len(), shown(most, base));
        writeln!(out, "{count:>6} {files:>5} {word:<10} {most}")?;
    }
    for Skipped { path, reason } in &report.skipped {
        writeln!(out, "skipped {}: {reason}", shown(path, base))?;
    }
    Ok(())
}

/// The path, relative to `base` if it lies there.
fn shown<'a>(path: &'a Path, base: &Path) -> Display<'a> {
    path.strip_prefix(base).unwrap_or(path).display()
}
