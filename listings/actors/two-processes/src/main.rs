mod ledger;
mod process;
mod tests;
mod till;
mod wire;

use actix::prelude::*;
use process::{JOURNAL, LedgerProcess, Status};
use std::hash::{BuildHasher, RandomState};
use std::path::{Path, PathBuf};
use std::{env, error::Error, fs, time::Duration};
use till::{Outbox, RingUp};
use tokio::{process::Command, sync::watch, time::timeout};

const PRICES: [(&str, u64); 3] = [("tea", 240), ("soup", 520), ("scone", 310)];

fn main() -> Result<(), Box<dyn Error>> {
    let system = System::new();
    // A variable says which process this is: arguments may belong to a test runner.
    match env::var_os(JOURNAL) {
        Some(journal) => system.block_on(process::run(Path::new(&journal))),
        None => system.block_on(async { timeout(Duration::from_secs(20), shop()).await? }),
    }
}

/// A till whose ledger is another process, which is killed in the middle.
async fn shop() -> Result<(), Box<dyn Error>> {
    let journal = TempFile::new();
    let start = |drill| LedgerProcess::start(Command::new(env::current_exe()?), &journal.0, drill);
    let mut ledger = start(Some(6))?;
    let (address, recorded) = ledger.listening().await?;
    println!("ledger: starts, {recorded} sales in its journal");

    let (moved, address) = watch::channel(address);
    let (outbox, mut acknowledged) = Outbox::open("till 1", 8, address);
    let mut prices = PRICES.into_iter().cycle();
    let mut taken = 0;
    for (item, pence) in prices.by_ref().take(8) {
        outbox.send(RingUp { item, pence }).await??;
        taken += pence;
    }
    acknowledged.wait_for(|&number| number == 5).await?;
    println!("till: 8 sales rung up, 5 of them acknowledged");

    let Status::Drill { number } = ledger.status().await? else {
        return Err("the ledger did not come to its drill".into());
    };
    ledger.child.kill().await?;
    println!("ledger: killed; sale {number} is recorded and not acknowledged");
    for (item, pence) in prices {
        match outbox.send(RingUp { item, pence }).await? {
            Ok(_) => taken += pence,
            Err(refused) => {
                println!("till: goes on until {refused}");
                break;
            }
        }
    }

    let mut ledger = start(None)?;
    let (address, recorded) = ledger.listening().await?;
    println!("ledger: starts again, {recorded} sales in its journal");
    moved.send_replace(address);
    let number = *acknowledged.wait_for(|&number| number == 13).await?;
    println!("till: {number} sales acknowledged, {taken} pence");

    let report = ledger.close().await?;
    println!(
        "ledger: {} sales counted, {} pence",
        report.sales, report.pence
    );
    println!("ledger: {} of them came a second time", report.repeated);
    Ok(())
}

/// A path for a file, which is removed when this is dropped.
struct TempFile(PathBuf);

impl TempFile {
    fn new() -> Self {
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
