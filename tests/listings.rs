//! Every listing, one named test each: it runs, and prints what its page shows, or the compiler refuses
//! it with the error that its page shows. What runs is the copy that a reader would take home.
//!
//! `LISTING_RUNS=100 cargo test --test listings` runs every program a hundred times.

use std::env;
use std::num::NonZero;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Mutex;

use anyhow::{Context, Result, ensure};
use libtest_mimic::{Arguments, Trial};
use xtask::listing::Listing;
use xtask::run::{TIME_LIMIT, run};
use xtask::{compile, contract, copy, root};

/// Cargo locks the folder that it builds into. Waiting here leaves the other threads' programs to run.
static BUILDING: Mutex<()> = Mutex::new(());

fn main() -> Result<ExitCode> {
    let root = root();
    let runs = env::var("LISTING_RUNS").unwrap_or_else(|_| "1".to_owned());
    let runs: NonZero<usize> = runs
        .parse()
        .with_context(|| format!("LISTING_RUNS is {runs:?}: make it a number from 1 on"))?;
    let mut trials = Vec::new();
    for listing in Listing::load_all(&root)? {
        let root = root.clone();
        trials.push(Trial::test(listing.id.clone(), move || {
            holds(&root, &listing, runs.get()).map_err(|error| format!("{error:#}").into())
        }));
    }
    Ok(libtest_mimic::run(&Arguments::from_args(), trials).exit_code())
}

fn holds(root: &Path, listing: &Listing, runs: usize) -> Result<()> {
    let copy = copy::own_copy(root, listing)?;
    let building = BUILDING.lock().expect("no test panics while it builds");
    let built = compile::build(&copy.dir, &copy.target_dir)?;
    let tests = match listing.contract.tests {
        0 => 0,
        _ => compile::test(&copy.dir, &copy.target_dir)?,
    };
    drop(building);

    if listing.is_rejected() {
        return contract::check_refusal(listing, &built);
    }
    let program = built.executable.as_ref().with_context(|| {
        format!(
            "listing {} does not compile:\n{}",
            listing.id,
            built.error_text()
        )
    })?;
    ensure!(
        tests == listing.contract.tests,
        "listing {} has {tests} passing unit tests, its manifest says {}",
        listing.id,
        listing.contract.tests
    );
    for number in 1..=runs {
        run(program, TIME_LIMIT)
            .and_then(|run| contract::check_run(listing, &run))
            .with_context(|| format!("listing {}, run {number} of {runs}", listing.id))?;
    }
    Ok(())
}
