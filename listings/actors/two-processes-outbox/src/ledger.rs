//! The second process.

use crate::process::crash_after;
use std::{fs, fs::File, io, io::Write, path::Path};

/// Writes each sale into its journal once, and then acknowledges it.
pub fn ledger(path: &Path) -> io::Result<()> {
    let mut journal = File::options().create(true).append(true).open(path)?;
    let recorded = fs::read_to_string(path)?;
    let mut last = recorded.lines().last().map_or(Ok(0), number_of)?;
    for sale in io::stdin().lines() {
        let line = sale? + "\n";
        let number = number_of(&line)?;
        if number > last {
            journal.write_all(line.as_bytes())?;
            last = number;
        }
        crash_after(number);
        io::stdout().write_all(format!("{last}\n").as_bytes())?;
    }
    Ok(())
}

/// The number with which a sale begins.
fn number_of(sale: &str) -> io::Result<u64> {
    let number = sale.split(' ').next().unwrap_or_default();
    number.parse().map_err(io::Error::other)
}
