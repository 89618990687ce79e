mod process;

use process::{JOURNAL, TempFile, crash_after, start_ledger};
use std::{env, fs, fs::File, io, io::Write, path::Path};

const SALES: &str = "tea 240\nsoup 520\ntea 240\nscone 310\n\
                     tea 240\nsoup 520\ntea 240\nsoup 520\n";

fn main() -> io::Result<()> {
    match env::var_os(JOURNAL) {
        Some(journal) => ledger(Path::new(&journal)),
        None => till(),
    }
}

/// The first process: sends the sales to a ledger that crashes after the sixth.
fn till() -> io::Result<()> {
    let journal = TempFile::new();
    let mut ledger = start_ledger(&journal.0, Some(6))?;
    let pipe = ledger.stdin.as_mut().expect("stdin is a pipe");
    pipe.write_all(SALES.as_bytes())?;
    println!("till: {} sales sent, no error", SALES.lines().count());

    ledger.wait()?;
    let recorded = fs::read_to_string(&journal.0)?;
    println!("journal: {} sales", recorded.lines().count());
    Ok(())
}

/// The second process: writes each sale into its journal.
fn ledger(journal: &Path) -> io::Result<()> {
    let mut journal = File::options().create(true).append(true).open(journal)?;
    for (number, sale) in (1..).zip(io::stdin().lines()) {
        let line = sale? + "\n";
        journal.write_all(line.as_bytes())?;
        crash_after(number);
    }
    Ok(())
}
