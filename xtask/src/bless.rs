//! Runs listings and writes down what they print, or what the compiler says.

use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::compile;
use crate::contract::sorted;
use crate::copy::{own_copy, write_if_changed};
use crate::listing::{Comparison, Listing};
use crate::run::{TIME_LIMIT, run};

/// Rewrites `output.txt` (and `stderr.txt`, where there is a pattern for it) or `error.txt` of a listing
/// from one run. An output in any order is left alone while its lines are the same.
///
/// Fails, writing nothing, if the program does not build or end, or ends with another exit code than its
/// manifest says; for a rejected program, if it compiles.
pub fn bless(root: &Path, listing: &Listing) -> Result<()> {
    let copy = own_copy(root, listing)?;
    let built = compile::build(&copy.dir, &copy.target_dir)?;
    if let Some(code) = &listing.contract.rejected {
        ensure!(
            built.executable.is_none(),
            "the program is to be refused with {code}, but it compiles"
        );
        let text = format!("{}\n\n{}", compile::rustc_release()?, built.error_text());
        return write_if_changed(&listing.dir.join("error.txt"), &text);
    }
    let executable = built
        .executable
        .as_ref()
        .with_context(|| format!("it does not compile:\n{}", built.error_text()))?;
    let run = run(executable, TIME_LIMIT)?;
    ensure!(
        run.exit_code == Some(listing.contract.exit),
        "it ended with exit code {:?}, its manifest says {}:\n{}",
        run.exit_code,
        listing.contract.exit,
        run.stderr
    );
    let same_lines = listing.contract.output == Comparison::AnyOrder
        && listing
            .output()
            .is_ok_and(|shown| sorted(&shown) == sorted(&run.stdout));
    if !same_lines {
        write_if_changed(&listing.dir.join("output.txt"), &run.stdout)?;
    }
    if listing.dir.join("stderr.pattern").exists() {
        write_if_changed(&listing.dir.join("stderr.txt"), &run.stderr)?;
    }
    Ok(())
}
