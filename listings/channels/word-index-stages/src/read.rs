use crate::messages::{NobodyReceives, Outcome, Skipped, Text};
use crossbeam_channel::{Receiver, Sender};
use std::fs;
use std::path::PathBuf;

/// Reads the files, one after another.
pub fn read(
    paths: Receiver<PathBuf>,
    texts: Sender<Text>,
    skipped: Sender<Outcome>,
) -> Result<(), NobodyReceives> {
    for path in paths {
        match fs::read_to_string(&path) {
            Ok(text) => texts.send((path, text))?,
            Err(error) => {
                let reason = error.to_string();
                skipped.send(Err(Skipped { path, reason }))?;
            }
        }
    }
    println!("all files are read, {} texts wait", texts.len());
    Ok(())
}
