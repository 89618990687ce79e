mod process;

use process::{JOURNAL, TempFile, crash_after, start_ledger};
use std::io::{BufRead, BufReader, Write};
use std::{env, fs, fs::File, io, path::Path, process::Child};

const SALES: &str = "tea 240\nsoup 520\ntea 240\nscone 310\n\
                     tea 240\nsoup 520\ntea 240\nsoup 520\n";

fn main() -> io::Result<()> {
    match env::var_os(JOURNAL) {
        Some(journal) => ledger(Path::new(&journal)),
        None => till(),
    }
}

/// The first process: delivers the sales one after the other. The first ledger crashes after the
/// sixth.
fn till() -> io::Result<()> {
    let journal = TempFile::new();
    let mut ledger = start_ledger(&journal.0, Some(6))?;
    for (number, sale) in (1..).zip(SALES.lines()) {
        let sale = format!("{number} {sale}");
        while deliver(&sale, &mut ledger).is_err() {
            println!("till: sale {number}, no answer");
            ledger.kill()?;
            ledger.wait()?;
            ledger = start_ledger(&journal.0, None)?;
            println!("ledger: starts again");
        }
        println!("till: sale {number}, acknowledged");
    }

    ledger.wait()?;
    let recorded = fs::read_to_string(&journal.0)?;
    println!("journal: {} sales", recorded.lines().count());
    Ok(())
}

/// Sends a sale, and waits for the ledger's answer.
fn deliver(sale: &str, ledger: &mut Child) -> io::Result<()> {
    let pipe = ledger.stdin.as_mut().expect("stdin is a pipe");
    pipe.write_all(format!("{sale}\n").as_bytes())?;
    let answers = ledger.stdout.as_mut().expect("stdout is a pipe");
    match BufReader::new(answers).lines().next() {
        Some(answer) => answer.map(drop),
        None => Err(io::ErrorKind::UnexpectedEof.into()),
    }
}

/// The second process: writes each sale into its journal once, and then acknowledges it.
fn ledger(path: &Path) -> io::Result<()> {
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
        io::stdout().write_all(b"recorded\n")?;
    }
    Ok(())
}

/// The number with which a sale begins.
fn number_of(sale: &str) -> io::Result<u64> {
    let number = sale.split(' ').next().unwrap_or_default();
    number.parse().map_err(io::Error::other)
}
