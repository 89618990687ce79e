//! Every listing, copied out of the repository, builds on its own: with its own manifest and the versions
//! of the book's lock file, outside of the workspace.

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, ensure};
use libtest_mimic::{Arguments, Trial};
use xtask::listing::Listing;
use xtask::{compile, copy, root};

fn main() -> Result<ExitCode> {
    let root = root();
    let mut trials = Vec::new();
    for listing in Listing::load_all(&root)? {
        let root = root.clone();
        trials.push(Trial::test(format!("copy of {}", listing.id), move || {
            builds(&root, &listing).map_err(|error| format!("{error:#}").into())
        }));
    }
    let mut arguments = Arguments::from_args();
    // Cargo locks the folder that it builds into: one at a time is no slower.
    arguments.test_threads = Some(1);
    Ok(libtest_mimic::run(&arguments, trials).exit_code())
}

fn builds(root: &Path, listing: &Listing) -> Result<()> {
    let copy = copy::own_copy(root, listing)?;
    let built = compile::build(&copy.dir, &copy.target_dir)
        .with_context(|| format!("listing {} does not build on its own", listing.id))?;
    ensure!(
        built.executable.is_some() || listing.is_rejected(),
        "listing {} does not compile on its own:\n{}",
        listing.id,
        built.error_text()
    );
    Ok(())
}
