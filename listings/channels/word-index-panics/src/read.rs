use crate::messages::{NobodyReceives, Outcome, Skipped, Text};
use crossbeam_channel::{Receiver, Sender};
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// A file above this size is reported and not indexed.
const MAX_BYTES: u64 = 8 * 1024 * 1024;

/// Reads the files, one after another.
pub fn read(
    paths: Receiver<PathBuf>,
    texts: Sender<Text>,
    skipped: Sender<Outcome>,
) -> Result<(), NobodyReceives> {
    for path in paths {
        match read_text(&path) {
            Ok(text) => texts.send((path, text))?,
            Err(error) => {
                let reason = error.to_string();
                skipped.send(Err(Skipped { path, reason }))?;
            }
        }
    }
    Ok(())
}

fn read_text(path: &Path) -> io::Result<String> {
    let mut bytes = Vec::new();
    // The limit is on what is read: a file may grow after a look at its size.
    let length = File::open(path)?
        .take(MAX_BYTES + 1)
        .read_to_end(&mut bytes)?;
    if length as u64 > MAX_BYTES {
        return Err(io::Error::other(format!("larger than {MAX_BYTES} bytes")));
    }
    String::from_utf8(bytes).map_err(|_| io::Error::other("not UTF-8"))
}
