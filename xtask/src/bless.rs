//! Runs programs and writes down what they print, or what the compiler says.

use std::path::Path;

use anyhow::{Context, Result, bail, ensure};

use crate::cargo::{self, Built};
use crate::check::{check_run, headlines};
use crate::explore::Record;
use crate::project::{Kind, Project};
use crate::run::{Run, run_listing};
use crate::{copy, write_if_changed};

/// How often a listing is run before its output is believed.
const RUNS: usize = 10;

/// Rewrites `output.txt` (and `stderr.txt`, where there is a pattern for it) or `error.txt` of a program,
/// and says what varied in ten runs, if anything did. Where there is no pattern for that yet, it drafts one.
///
/// Fails, writing nothing, if a listing does not build, end well, or match its pattern; if a refused program
/// compiles, or is refused with other codes than before.
pub fn bless(root: &Path, target_dir: &Path, project: &Project) -> Result<String> {
    match project.kind {
        Kind::Exercise => bail!(
            "an exercise has no output: `cargo test {}` checks it",
            project.id
        ),
        Kind::Refused => bless_refusal(project, &build_refused(root, target_dir, project)?),
        Kind::Listing => {
            let built = build_listing(root, target_dir, project)?;
            let program = built.executable.as_ref().with_context(|| {
                format!(
                    "it does not compile; if that is its lesson, move it to refused/{}:\n{}",
                    project.id,
                    built.error_text()
                )
            })?;
            let runs: Result<Vec<Run>> = (0..RUNS).map(|_| run_listing(project, program)).collect();
            match Record::of(project)?.filter(|record| record.all) {
                Some(record) => bless_outcome(project, &record, &runs?),
                None => bless_output(project, &runs?),
            }
        }
    }
}

/// Builds one listing, as it is in the workspace.
pub fn build_listing(root: &Path, target_dir: &Path, listing: &Project) -> Result<Built> {
    let mut arguments = vec!["build", "--package", listing.name()];
    arguments.extend(listing.settings.release.then_some("--release"));
    let mut build = cargo::build(root, target_dir, &arguments)?;
    Ok(build.programs.remove(listing.name()).unwrap_or_default())
}

/// Builds a refused program, outside of the workspace: the compiler shortens the names of types by the
/// length of the path to the source file, and a reader's is `src/main.rs`.
pub fn build_refused(root: &Path, target_dir: &Path, refused: &Project) -> Result<Built> {
    let dir = target_dir.join("refused").join(&refused.id);
    copy::write(refused, refused.name(), root, &dir, "\n[workspace]\n")?;
    let mut build = cargo::build(&dir, target_dir, &["build"])?;
    Ok(build.programs.remove(refused.name()).unwrap_or_default())
}

fn bless_refusal(refused: &Project, built: &Built) -> Result<String> {
    ensure!(
        built.executable.is_none(),
        "it compiles: move it to listings/{}, or mend it so that the compiler refuses it",
        refused.id
    );
    let codes =
        |text: &str| -> Vec<String> { headlines(text).into_iter().map(|(code, _)| code).collect() };
    let text = built.error_text();
    if let Ok(before) = refused.shown("error.txt") {
        ensure!(
            codes(&before) == codes(&text),
            "{}/error.txt has the errors {:?}, the compiler gives {:?}: remove the file if they are the lesson now\n{text}",
            refused.place(),
            codes(&before),
            codes(&text)
        );
    }
    let error = format!("{}\n\n{text}", cargo::release()?);
    write_if_changed(&refused.dir.join("error.txt"), &error)?;
    Ok(format!("refused with {}", codes(&text).join(", ")))
}

/// Of a listing of which all schedules were explored, `output.txt` is any outcome. One that stands there stays.
fn bless_outcome(listing: &Project, record: &Record, runs: &[Run]) -> Result<String> {
    let before = listing.shown("output.txt").unwrap_or_default();
    let keeps = record
        .outcomes
        .iter()
        .any(|outcome| outcome.output == before);
    if before.is_empty() || !keeps {
        let longest = runs.iter().max_by_key(|run| run.stdout.len());
        let run = longest.expect("it was run");
        write_if_changed(&listing.dir.join("output.txt"), &run.stdout)?;
    }
    for run in runs {
        check_run(listing, run)?;
    }
    let seen = record.outcomes.iter().filter(|outcome| {
        let has_outcome = |run: &Run| run.stdout == outcome.output;
        runs.iter().any(has_outcome)
    });
    Ok(format!(
        "{RUNS} runs printed {} of {} outcomes",
        seen.count(),
        record.outcomes.len()
    ))
}

fn bless_output(listing: &Project, runs: &[Run]) -> Result<String> {
    for run in runs {
        let (code, stderr) = (run.exit_code, &run.stderr);
        ensure!(
            code == Some(0),
            "it ended with exit code {code:?}:\n{stderr}"
        );
    }
    let outputs: Vec<&str> = runs.iter().map(|run| &*run.stdout).collect();
    let before = listing.shown("output.txt").ok();
    // A sample that was chosen because it shows the point stays, as long as it still holds.
    let keeps_sample = (listing.settings.any_order || listing.has("output.pattern"))
        && before.is_some()
        && runs.iter().all(|run| check_run(listing, run).is_ok());
    if !keeps_sample {
        write_if_changed(&listing.dir.join("output.txt"), outputs[0])?;
    }
    if listing.has("stderr.pattern") {
        let stderr = cargo::without_registry(&runs[0].stderr);
        write_if_changed(&listing.dir.join("stderr.txt"), &stderr)?;
    }
    let draft = draft(&outputs);
    match draft {
        None if listing.has("output.pattern") => Ok(format!(
            "{RUNS} runs printed the same, and output.pattern lets more vary"
        )),
        None => Ok(format!("{RUNS} runs printed the same")),
        Some(_) if listing.settings.any_order => Ok(format!("{RUNS} runs, in several orders")),
        Some(_) if listing.has("output.pattern") => {
            for run in runs {
                check_run(listing, run)?;
            }
            Ok(format!(
                "{RUNS} runs differed, and all match output.pattern"
            ))
        }
        Some(Varies::Order) => bail!(
            "{RUNS} runs printed the same lines in several orders: write `any-order = true` under \
             [package.metadata.listing] if every order is possible, and bless it again"
        ),
        Some(Varies::Text(draft)) => {
            write_if_changed(&listing.dir.join("output.pattern"), &draft)?;
            Ok(format!(
                "{RUNS} runs differed: output.pattern is a draft, to be made what holds in *every* run:\n{draft}"
            ))
        }
    }
}

/// How the outputs of several runs differ.
#[derive(Debug, PartialEq, Eq)]
enum Varies {
    /// They have the same lines.
    Order,
    /// A pattern that they match: a line that differs is `[..]`, lines that only some have are `...`.
    Text(String),
}

fn draft(outputs: &[&str]) -> Option<Varies> {
    let runs: Vec<Vec<&str>> = outputs
        .iter()
        .map(|output| output.lines().collect())
        .collect();
    fn sorted<'a>(run: &[&'a str]) -> Vec<&'a str> {
        let mut run = run.to_owned();
        run.sort();
        run
    }
    if runs.iter().all(|run| *run == runs[0]) {
        return None;
    }
    if runs.iter().all(|run| sorted(run) == sorted(&runs[0])) {
        return Some(Varies::Order);
    }
    let same_count = runs.iter().all(|run| run.len() == runs[0].len());
    let mut draft = String::new();
    for (number, line) in runs[0].iter().enumerate() {
        let same = runs.iter().all(|run| run.get(number) == Some(line));
        match (same, same_count) {
            (true, _) => draft.push_str(&format!("{line}\n")),
            (false, true) => draft.push_str("[..]\n"),
            (false, false) => return Some(Varies::Text(draft + "...\n")),
        }
    }
    Some(Varies::Text(draft + if same_count { "" } else { "...\n" }))
}
