//! Compares a run, or the compiler's refusal, with what the page shows.

use anyhow::{Context, Result, anyhow, ensure};
use snapbox::{Assert, Data};

use crate::compile::{self, Built};
use crate::figure::split_error;
use crate::listing::{Comparison, Listing, NO_CODE};
use crate::run::Run;

/// Checks one run against the listing's contract: exit code, stdout and stderr.
///
/// Fails with a diff that names the file of the listing that differs.
pub fn check_run(listing: &Listing, run: &Run) -> Result<()> {
    let id = &listing.id;
    ensure!(
        run.exit_code == Some(listing.contract.exit),
        "listing {id} ended with exit code {:?}, its manifest says {}; it printed on stderr:\n{}",
        run.exit_code,
        listing.contract.exit,
        run.stderr
    );
    check_shown(listing, "output", listing.contract.output, &run.stdout)?;
    match listing.stderr()? {
        Some(_) => check_shown(listing, "stderr", Comparison::Pattern, &run.stderr),
        None => {
            ensure!(
                run.stderr.is_empty(),
                "listing {id} prints on stderr, which its page does not show:\n{}",
                run.stderr
            );
            Ok(())
        }
    }
}

/// Checks the sample that the page shows, and a run's text, against the contract of `<stream>.txt`.
fn check_shown(
    listing: &Listing,
    stream: &str,
    comparison: Comparison,
    actual: &str,
) -> Result<()> {
    let sample_file = format!("{stream}.txt");
    let sample = listing.shown(&sample_file)?;
    match comparison {
        Comparison::Exact => equal(listing, &sample_file, actual, &sample),
        Comparison::AnyOrder => equal(listing, &sample_file, &sorted(actual), &sorted(&sample)),
        Comparison::Pattern => {
            let pattern_file = format!("{stream}.pattern");
            let pattern = listing.shown(&pattern_file)?;
            ensure!(
                pattern.contains("[..]") || pattern.lines().any(|line| line == "..."),
                "listings/{}/{pattern_file} has no wildcard: use the exact contract, and remove the file",
                listing.id
            );
            matches(listing, &pattern_file, &sample, &pattern).with_context(|| {
                format!(
                    "listings/{}/{sample_file}, which the page shows",
                    listing.id
                )
            })?;
            matches(listing, &pattern_file, actual, &pattern)
        }
    }
}

fn equal(listing: &Listing, file: &str, actual: &str, expected: &str) -> Result<()> {
    compare(listing, file, actual, Data::text(expected).raw())
}

fn matches(listing: &Listing, file: &str, actual: &str, pattern: &str) -> Result<()> {
    compare(listing, file, actual, Data::text(pattern))
}

fn compare(listing: &Listing, file: &str, actual: &str, expected: Data) -> Result<()> {
    Assert::new()
        .normalize_paths(false)
        .try_eq(
            Some(&"this run"),
            Data::text(actual.replace("\r\n", "\n")),
            expected,
        )
        .map_err(|difference| {
            anyhow!(
                "listing {} does not print listings/{0}/{file}:\n{difference}",
                listing.id
            )
        })
}

/// The lines of `text` in alphabetical order: what any-order outputs are compared by.
pub fn sorted(text: &str) -> String {
    let mut lines: Vec<&str> = text.lines().collect();
    lines.sort();
    lines.iter().map(|line| format!("{line}\n")).collect()
}

/// Checks that the compiler refused a rejected listing as its page says: with the manifest's error code,
/// at the lines of `error.txt`, and, where the compiler is the release that wrote it, in the same words.
pub fn check_refusal(listing: &Listing, built: &Built) -> Result<()> {
    let id = &listing.id;
    let code = listing
        .contract
        .rejected
        .as_deref()
        .context("the listing is not a rejected one")?;
    ensure!(
        built.executable.is_none(),
        "listing {id} is to be refused with {code}, but it compiles: remove `rejected` from its manifest, or mend the program"
    );
    ensure!(
        built.errors.iter().any(|error| error.code == code),
        "listing {id} is to be refused with {code}; the compiler says\n{}",
        built.error_text()
    );
    let shown = listing.error()?;
    let (compiler, message) = split_error(listing, &shown)?;
    let expected = headlines(message);
    let actual = headlines(&built.error_text());
    ensure!(
        actual == expected,
        "listings/{id}/error.txt shows the errors {expected:?}, the compiler gives {actual:?}: \
         `cargo xtask bless {id}` rewrites it"
    );
    if compiler == compile::rustc_release()? {
        // The gutter is wider where the compiler looked at longer files, so spaces do not count.
        equal(
            listing,
            "error.txt",
            &single_spaced(&built.error_text()),
            &single_spaced(message),
        )?;
    }
    Ok(())
}

fn single_spaced(text: &str) -> String {
    text.lines()
        .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ") + "\n")
        .collect()
}

/// The codes and places of the errors in a compiler's message: (`E0373`, `src/main.rs:5`).
fn headlines(message: &str) -> Vec<(String, String)> {
    let mut headlines = Vec::new();
    let mut code = None;
    for line in message.lines() {
        if let Some(rest) = line.strip_prefix("error[") {
            code = rest.split(']').next().map(str::to_owned);
        } else if line.starts_with("error: ") {
            code = Some(NO_CODE.to_owned());
        } else if let Some(place) = line.trim_start().strip_prefix("--> ")
            && let Some(code) = code.take()
        {
            let file_and_line = place
                .rsplit_once(':')
                .map_or(place, |(file_and_line, _column)| file_and_line);
            headlines.push((code, file_and_line.replace('\\', "/")));
        }
    }
    headlines
}
