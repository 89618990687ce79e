//! Every listing that is explored, one test each, named after its page and itself: its schedules have the outcomes that its page shows.

use std::process::ExitCode;
use std::sync::{Arc, OnceLock};

use anyhow::{Result, anyhow, ensure};
use libtest_mimic::{Arguments, Trial};
use xtask::explore::{Explorers, Record, inputs};
use xtask::project::Project;
use xtask::stamp::{self, Stamps};
use xtask::{book, cargo, root, said, shared};

fn main() -> Result<ExitCode> {
    let arguments = Arguments::from_args();
    let root = root();
    let target_dir = cargo::target_dir(&root)?;
    let stamps = Arc::new(Stamps::open(
        &root,
        &target_dir,
        "schedules",
        stamp::is_fresh(),
    )?);
    let found = book::expand(&root, "test")?.found;
    let explored = found
        .programs()
        .filter(|listing| listing.settings.explore.is_some());
    let explored: Vec<Project> = explored.cloned().collect();
    // Those that are not proved yet are built in one call of cargo, when the first of them is explored.
    let is_wanted = |listing: &&Project| {
        let test = Trial::test(found.test_name(&listing.id), || Ok(()));
        !arguments.is_filtered_out(&test)
    };
    let wanted = explored.iter().filter(is_wanted).cloned();
    let wanted: Arc<Vec<Project>> = Arc::new(wanted.collect());
    let explorers: Arc<OnceLock<Result<Explorers>>> = Arc::default();
    let mut trials = Vec::new();
    for listing in explored {
        let (root, target_dir, stamps) = (root.clone(), target_dir.clone(), Arc::clone(&stamps));
        let (wanted, explorers) = (Arc::clone(&wanted), Arc::clone(&explorers));
        trials.push(Trial::test(found.test_name(&listing.id), move || {
            let explore = || {
                let built = explorers.get_or_init(|| {
                    let unproved: Vec<&Project> = wanted
                        .iter()
                        .filter(|listing| !is_proved(&root, &stamps, listing))
                        .collect();
                    Explorers::build(&root, &target_dir, &unproved)
                });
                compare(&listing, &shared(built)?.explore(&listing)?)
            };
            let inputs = inputs(&root, &listing).map_err(said)?;
            Ok(stamps
                .check(&listing.id, &[&inputs], explore)
                .map_err(said)?)
        }));
    }
    let conclusion = libtest_mimic::run(&arguments, trials);
    println!("schedules, explored: {}.", stamps.summary());
    Ok(conclusion.exit_code())
}

fn is_proved(root: &std::path::Path, stamps: &Stamps, listing: &Project) -> bool {
    inputs(root, listing).is_ok_and(|inputs| stamps.has(&listing.id, &[&inputs]))
}

/// Compares what was explored now with the listing's file.
fn compare(listing: &Project, now: &Record) -> Result<()> {
    let file = format!("{}/outcomes.json", listing.place());
    let remedy = format!("`cargo xtask explore {}` rewrites it", listing.id);
    let before = Record::of(listing)?.ok_or_else(|| anyhow!("{file} is missing: {remedy}"))?;
    let differences = before.differences(now);
    ensure!(
        differences.is_empty(),
        "{file} has other outcomes than now ({remedy}, if they are what the page is to show):\n{differences}"
    );
    ensure!(
        before == *now,
        "{file} has the outcomes of now, but not the steps: {remedy}"
    );
    Ok(())
}
