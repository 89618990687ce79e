mod ledger;
mod process;
mod till;

use actix::prelude::*;
use process::{JOURNAL, TempFile, start_ledger};
use std::{env, error::Error, fs, path::Path, time::Duration};
use till::{Outbox, RingUp, converse};
use tokio::time::timeout;

const SALES: [&str; 4] = ["tea 240", "soup 520", "tea 240", "scone 310"];

fn main() -> Result<(), Box<dyn Error>> {
    match env::var_os(JOURNAL) {
        Some(journal) => Ok(ledger::ledger(Path::new(&journal))?),
        None => System::new().block_on(async { timeout(Duration::from_secs(20), till()).await? }),
    }
}

/// Rings up sales before and after the crash of a ledger.
async fn till() -> Result<(), Box<dyn Error>> {
    let journal = TempFile::new();
    let outbox = Outbox::default();
    let mut acknowledged = outbox.acknowledged.subscribe();
    let outbox = outbox.start();

    let ledger = start_ledger(&journal.0, Some(6))?;
    let connection = actix_rt::spawn(converse(ledger, outbox.clone()));
    let mut sales = SALES.into_iter().cycle();
    for sale in sales.by_ref().take(8) {
        outbox.send(RingUp(sale)).await?;
    }
    println!("till: 8 sales rung up");
    // The `?` is for a panic of the task. Why the connection has ended does not matter: the next
    // one sends again.
    let _ = connection.await?;
    println!("till: the connection has ended");

    for sale in sales.take(1000) {
        outbox.send(RingUp(sale)).await?;
    }
    println!("till: 1000 more sales rung up");
    let ledger = start_ledger(&journal.0, None)?;
    actix_rt::spawn(converse(ledger, outbox));
    println!("ledger: starts again");
    acknowledged.wait_for(|&number| number == 1008).await?;
    println!("till: sale 1008 acknowledged");
    let recorded = fs::read_to_string(&journal.0)?;
    println!("journal: {} sales", recorded.lines().count());
    Ok(())
}
