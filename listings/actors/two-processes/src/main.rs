mod ledger;
mod process;
mod server;
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

const PRICES: [(&str, u32); 3] = [("tea", 240), ("soup", 520), ("scone", 310)];
/// The sale that the first ledger records and does not acknowledge.
const DRILL: u64 = 6;
/// How many sales may wait for their acknowledgement.
const CAPACITY: usize = 8;

fn main() -> Result<(), Box<dyn Error>> {
    let system = System::new();
    // A variable says which process this is: arguments may belong to a test runner.
    match env::var_os(JOURNAL) {
        Some(journal) => system.block_on(server::run(Path::new(&journal))),
        None => system.block_on(async { timeout(Duration::from_secs(20), shop()).await? }),
    }
}

/// A till whose ledger is another process, which is killed in the middle.
async fn shop() -> Result<(), Box<dyn Error>> {
    let journal = TempFile::new();
    let start = |drill| LedgerProcess::start(Command::new(env::current_exe()?), &journal.0, drill);
    let mut ledger = start(Some(DRILL))?;
    let (address, recorded) = ledger.listening().await?;
    println!("ledger: starts, {recorded} sales in its journal");

    let (moved, address) = watch::channel(address);
    let (outbox, mut acknowledged) = Outbox::open("till 1", CAPACITY, address);
    let mut prices = PRICES.into_iter().cycle();
    let (mut last, mut taken) = (0, 0);
    for (item, pence) in prices.by_ref().take(CAPACITY) {
        last = outbox.send(RingUp { item, pence }).await??;
        taken += u64::from(pence);
    }
    let known = *acknowledged.wait_for(|&number| number == DRILL - 1).await?;
    println!("till: {last} sales rung up, {known} of them acknowledged");

    let Status::Drill { number } = ledger.status().await? else {
        return Err("the ledger did not come to its drill".into());
    };
    ledger.child.kill().await?;
    println!("ledger: killed; sale {number} is recorded and not acknowledged");
    for (item, pence) in prices {
        match outbox.send(RingUp { item, pence }).await? {
            Ok(number) => {
                last = number;
                taken += u64::from(pence);
            }
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
    let number = *acknowledged.wait_for(|&number| number == last).await?;
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
