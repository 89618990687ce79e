//! Starts this program once more, as the ledger.

use std::hash::{BuildHasher, RandomState};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::{env, fs, io};

/// The variable that makes a process the ledger. It holds the path of the journal.
pub const JOURNAL: &str = "LEDGER_JOURNAL";
/// The number of the sale after which the ledger crashes.
const CRASH: &str = "LEDGER_CRASH";

/// Starts a ledger, with pipes to its stdin and from its stdout.
pub fn start_ledger(journal: &Path, crash: Option<u64>) -> io::Result<Child> {
    let mut command = Command::new(env::current_exe()?);
    command.env(JOURNAL, journal).env_remove(CRASH);
    command.envs(crash.map(|number| (CRASH, number.to_string())));
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()
}

/// In the ledger: ends the process without warning, if it was started to crash after this sale.
pub fn crash_after(number: u64) {
    if env::var(CRASH).is_ok_and(|crash| crash == number.to_string()) {
        std::process::exit(1);
    }
}

/// A path for a file, which is removed when this is dropped.
pub struct TempFile(pub PathBuf);

impl TempFile {
    pub fn new() -> Self {
        let name = format!("ledger-{:016x}", RandomState::new().hash_one(0));
        TempFile(env::temp_dir().join(name))
    }
}

impl Drop for TempFile {
    fn drop(&mut self) {
        // There is nobody to tell if it fails.
        let _ = fs::remove_file(&self.0);
    }
}
