//! Compares a run, or the compiler's refusal, with what the page shows.

use anyhow::{Context, Result, anyhow, ensure};
use snapbox::{Assert, Data};

use crate::cargo::{self, Built};
use crate::explore::Record;
use crate::figure::split_error;
use crate::project::Project;
use crate::run::Run;

/// Checks one run of a listing: that it ended well, and what it printed.
///
/// Fails with a diff that names the file of the listing that differs, and what else could be promised.
pub fn check_run(listing: &Project, run: &Run) -> Result<()> {
    let id = &listing.id;
    match Record::of(listing)?.filter(|record| record.all) {
        Some(record) => {
            check_outcome(listing, &record, run)?;
            if run.exit_code != Some(0) {
                return Ok(());
            }
        }
        None => {
            ensure!(
                run.exit_code == Some(0),
                "listing {id} ended with exit code {:?}; it printed on stderr:\n{}",
                run.exit_code,
                run.stderr
            );
            check_stream(listing, "output", &run.stdout)?;
        }
    }
    if listing.has("stderr.txt") {
        let shown = listing.shown("stderr.txt")?;
        ensure!(
            cargo::without_registry(&shown) == shown,
            "{}/stderr.txt names a folder of the machine that wrote it: `cargo xtask bless {id}` writes it without",
            listing.place()
        );
        return check_stream(listing, "stderr", &run.stderr);
    }
    ensure!(
        run.stderr.is_empty(),
        "listing {id} prints on stderr, which its page does not show (make stderr.pattern, and bless it):\n{}",
        run.stderr
    );
    Ok(())
}

/// Checks a run of a listing of which all schedules were explored, and the run that its page shows: each has
/// to be one of the outcomes.
fn check_outcome(listing: &Project, record: &Record, run: &Run) -> Result<()> {
    let place = listing.place();
    let output = listing.shown("output.txt")?;
    ensure!(
        record
            .outcomes
            .iter()
            .any(|outcome| outcome.output == output),
        "{place}/output.txt is none of the outcomes in outcomes.json: remove the file, and \
         `cargo xtask bless {}`",
        listing.id
    );
    ensure!(
        record.allows(run),
        "a run of {place} has an outcome that exploring its schedules did not find: {} after it printed\n{}{}",
        match run.exit_code {
            _ if run.was_killed => "it was killed".to_owned(),
            code => format!("it ended with exit code {code:?}"),
        },
        run.stdout,
        run.stderr
    );
    Ok(())
}

/// Checks `<stream>.txt`, which the page shows, and a run's text: by `<stream>.pattern` where there is one.
fn check_stream(listing: &Project, stream: &str, actual: &str) -> Result<()> {
    let sample_file = format!("{stream}.txt");
    let sample = listing.shown(&sample_file)?;
    let pattern_file = format!("{stream}.pattern");
    if !listing.has(&pattern_file) {
        let mut expected = Data::text(&*sample).raw();
        if listing.settings.any_order {
            expected = expected.unordered();
        }
        return compare(listing, &sample_file, actual, expected).context(
            "if it may vary: `any-order = true` under [package.metadata.listing], or a pattern, which \
             `cargo xtask bless` drafts",
        );
    }
    let pattern = listing.shown(&pattern_file)?;
    ensure!(
        pattern.contains("[..]") || pattern.lines().any(|line| line == "..."),
        "{}/{pattern_file} has no wildcard: remove the file, and the output is compared as it is",
        listing.place()
    );
    compare(listing, &pattern_file, &sample, Data::text(&*pattern))
        .with_context(|| format!("{}/{sample_file}, which the page shows", listing.place()))?;
    compare(listing, &pattern_file, actual, Data::text(&*pattern))
}

fn compare(project: &Project, file: &str, actual: &str, expected: Data) -> Result<()> {
    let actual = Data::text(actual.replace("\r\n", "\n"));
    let compared = Assert::new()
        .normalize_paths(false)
        .try_eq(Some(&"this run"), actual, expected);
    let place = project.place();
    compared
        .map_err(|difference| anyhow!("{place}/{file} is not what this run prints:\n{difference}"))
}

/// Checks that the compiler refused a program as its page says: with the codes and at the lines of
/// `error.txt`, and, where the compiler is the release that wrote it, in the same words.
pub fn check_refusal(refused: &Project, built: &Built) -> Result<()> {
    let place = refused.place();
    ensure!(
        built.executable.is_none(),
        "{place} compiles: move it to listings/, or mend it so that the compiler refuses it"
    );
    let shown = refused.shown("error.txt")?;
    let (compiler, message) = split_error(refused, &shown)?;
    let (expected, actual) = (headlines(message), headlines(&built.error_text()));
    ensure!(
        actual == expected,
        "{place}/error.txt shows the errors {expected:?}, the compiler gives {actual:?}: \
         `cargo xtask bless {}` rewrites it, if they are the lesson",
        refused.id
    );
    if compiler == cargo::release()? {
        // The gutter is wider where the compiler looked at longer files, so spaces do not count.
        let words = |line: &str| line.split_whitespace().collect::<Vec<_>>().join(" ") + "\n";
        let [expected, actual] =
            [message, &built.error_text()].map(|text| text.lines().map(words).collect::<String>());
        compare(refused, "error.txt", &actual, Data::text(expected).raw())?;
    }
    Ok(())
}

/// The codes and places of the errors in a compiler's message: (`E0373`, `src/main.rs:5`), with an empty
/// code where the compiler gives none.
pub fn headlines(message: &str) -> Vec<(String, String)> {
    let mut headlines = Vec::new();
    let mut code = None;
    for line in message.lines() {
        if let Some(rest) = line.strip_prefix("error[") {
            code = rest.split(']').next().map(str::to_owned);
        } else if line.starts_with("error: ") {
            code = Some(String::new());
        } else if let Some(place) = line.trim_start().strip_prefix("--> ")
            && let Some(code) = code.take()
        {
            let without_column = place.rsplit_once(':').map_or(place, |(place, _)| place);
            headlines.push((code, without_column.replace('\\', "/")));
        }
    }
    headlines
}
