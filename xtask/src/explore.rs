//! Explores the schedules of a program: what it can print, and how it gets there.
//!
//! The program is copied, with the crate `explorer` in the standard library's place, and in the copy each
//! statement says first which line it is. Nothing is added that would change a line's number.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use snapbox::cmd::Command;

use crate::cargo::{self, Built};
use crate::instrument::instrument;
use crate::project::{Every, Explore, Kind, Project};
use crate::run::Run;
use crate::stamp::add_files;
use crate::{read, write_if_changed};

/// How long exploring a listing may take. Most take milliseconds.
const TIME_LIMIT: Duration = Duration::from_secs(60);

/// What exploring a listing found: the file `outcomes.json`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Record {
    /// The explorer, e.g. `shuttle 0.9`.
    #[serde(default)]
    pub with: String,
    /// How many schedules were run.
    pub schedules: usize,
    /// Whether these were all that there are.
    pub all: bool,
    /// The threads' names, by their number.
    pub threads: Vec<String>,
    /// The locks' names, by their number.
    pub objects: Vec<String>,
    #[serde(default)]
    pub files: Vec<String>,
    pub outcomes: Vec<Outcome>,
    /// The places where two or more threads can go on: see [`Record::text`].
    pub nodes: Vec<Value>,
}

/// One way in which the program can end.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Outcome {
    pub end: End,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    pub output: String,
    pub schedules: usize,
    /// The shortest way there, as events `[thread, file, line, what, detail]`.
    pub path: Vec<Value>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum End {
    Done,
    Panic,
    /// Every thread that is left waits.
    Stuck,
    /// The threads went on past the bound on steps.
    Endless,
}

impl Record {
    /// The record of a listing, if it is explored. Fails with the remedy, if the file is missing.
    pub fn of(listing: &Project) -> Result<Option<Record>> {
        if listing.settings.explore.is_none() {
            return Ok(None);
        }
        let text = read(
            &listing.dir.join("outcomes.json"),
            &format!("make it with `cargo xtask explore {}`", listing.id),
        )?;
        let record = serde_json::from_str(&text).with_context(|| {
            format!(
                "{}/outcomes.json is not a record: make it again with `cargo xtask explore {}`",
                listing.place(),
                listing.id
            )
        })?;
        Ok(Some(record))
    }

    /// The file's text, with a line for each outcome and each node.
    pub fn text(&self) -> Result<String> {
        let mut head = self.clone();
        let lines = |values: Vec<String>| match values.is_empty() {
            true => "[]".to_owned(),
            false => format!("[\n    {}\n  ]", values.join(",\n    ")),
        };
        let outcomes: Result<_, _> = self.outcomes.iter().map(serde_json::to_string).collect();
        let nodes: Result<_, _> = self.nodes.iter().map(serde_json::to_string).collect();
        (head.outcomes, head.nodes) = Default::default();
        let head = serde_json::to_string_pretty(&head)?;
        let head = head.split("\"outcomes\"").next().expect("it has text");
        Ok(format!(
            "{head}\"outcomes\": {},\n  \"nodes\": {}\n}}\n",
            lines(outcomes?),
            lines(nodes?)
        ))
    }

    /// Whether the program can end so.
    pub fn can(&self, end: End) -> bool {
        self.outcomes.iter().any(|outcome| outcome.end == end)
    }

    /// Whether the program always ends, and well.
    pub fn always_ends(&self) -> bool {
        self.outcomes.iter().all(|outcome| outcome.end == End::Done)
    }

    /// Whether a real run is one of the outcomes.
    pub fn allows(&self, run: &Run) -> bool {
        self.outcomes.iter().any(|outcome| {
            let ends_so = match outcome.end {
                End::Done => run.exit_code == Some(0),
                End::Panic => run.exit_code.is_some_and(|code| code != 0),
                End::Stuck | End::Endless => run.was_killed,
            };
            ends_so && outcome.output == run.stdout
        })
    }

    /// What differs in the outcomes of `self`, the file's, and `now`, one line each.
    pub fn differences(&self, now: &Record) -> Vec<String> {
        let key = |outcome: &Outcome| (outcome.end as u8, outcome.output.clone());
        let name = |outcome: &Outcome| match outcome.end {
            End::Done => format!("{:?}", outcome.output),
            end => format!("{end:?} after {:?}", outcome.output).to_lowercase(),
        };
        let mut differences = Vec::new();
        for outcome in &now.outcomes {
            let before = self.outcomes.iter().find(|old| key(old) == key(outcome));
            match before.map(|before| before.schedules) {
                None => differences.push(format!("new: {}", name(outcome))),
                Some(count) if count == outcome.schedules => {}
                Some(count) => differences.push(format!(
                    "in {} schedules, {count} in the file: {}",
                    outcome.schedules,
                    name(outcome)
                )),
            }
        }
        let is_gone = |old: &&Outcome| now.outcomes.iter().all(|new| key(new) != key(old));
        let gone = self.outcomes.iter().filter(is_gone);
        differences.extend(gone.map(|outcome| format!("gone: {}", name(outcome))));
        differences
    }
}

/// A package for the copies of programs that are explored alike, so that what they depend on is built once.
struct Package {
    folder: &'static str,
    dependencies: &'static str,
}

/// Threads, and tasks of tokio.
const STRONG: Package = Package {
    folder: "strong",
    dependencies: "explorer = { path = \"ROOT/explorer\" }\n\
        tokio = { package = \"shuttle-tokio\", version = \"1\", features = [\"shuttle\", \"full\"] }\n\n\
        [patch.crates-io]\ncriterion = { path = \"ROOT/explorer/criterion\" }\n",
};
const WEAK: Package = Package {
    folder: "weak",
    dependencies: "explorer = { path = \"ROOT/explorer/weak\", package = \"explorer-weak\" }\n",
};

/// What runs in every step of a schedule is optimised.
pub const PROFILE: &str = "\
[profile.dev.package]
explorer = { opt-level = 2 }
serde_json = { opt-level = 2 }
shuttle = { opt-level = 2 }
shuttle-engine = { opt-level = 2 }
shuttle-std = { opt-level = 2 }
corosensei = { opt-level = 2 }
";

/// The package in which a listing is explored. Fails with the remedy, if it cannot be explored.
fn package(listing: &Project) -> Result<&'static Package> {
    let other = listing.dependencies.keys().find(|name| *name != "tokio");
    if let Some(name) = other {
        bail!(
            "{}/Cargo.toml: programs with `{name}` are not explored: remove `explore`, or write it with std or tokio \
             alone",
            listing.place()
        );
    }
    match listing.settings.explore {
        _ if listing.kind == Kind::Refused => {
            bail!("{} is refused: it has no schedules", listing.place())
        }
        None => bail!(
            "{}/Cargo.toml does not say so: write `explore = \"all\"` under [package.metadata.listing]",
            listing.place()
        ),
        Some(Explore::Every(Every::Weak)) if has_tasks(listing) => bail!(
            "{}/Cargo.toml: `explore = \"weak\"` is for threads, not for tasks",
            listing.place()
        ),
        Some(Explore::Every(Every::Weak)) => Ok(&WEAK),
        Some(_) => Ok(&STRONG),
    }
}

fn has_tasks(listing: &Project) -> bool {
    listing.dependencies.contains_key("tokio")
}

/// What explores the listing.
fn explorer(listing: &Project) -> &'static str {
    match listing.settings.explore {
        Some(Explore::Every(Every::Weak)) => "loom 0.7",
        _ if has_tasks(listing) => "shuttle-tokio 1.0",
        _ => "shuttle 0.9",
    }
}

/// The explorers, built for some listings.
pub struct Explorers {
    folder: PathBuf,
    built: BTreeMap<String, Result<PathBuf, String>>,
}

impl Explorers {
    /// Builds the copies of these listings, in `target_dir`.
    pub fn build(root: &Path, target_dir: &Path, listings: &[&Project]) -> Result<Explorers> {
        let folder = target_dir.join("explore");
        let mut built = BTreeMap::new();
        let mut calls: BTreeMap<&str, (&Package, Vec<&Project>)> = BTreeMap::new();
        for listing in listings {
            let copied = package(listing).and_then(|package| {
                write_copy(listing, &folder.join(package.folder))?;
                Ok(package)
            });
            match copied {
                Ok(package) => {
                    let call = calls.entry(package.folder).or_insert((package, Vec::new()));
                    call.1.push(listing);
                }
                Err(error) => {
                    built.insert(listing.id.clone(), Err(format!("{error:#}")));
                }
            }
        }
        for (package, listings) in calls.values() {
            let dir = folder.join(package.folder);
            write_package(root, &dir, package)?;
            let names: Vec<String> = listings.iter().map(|listing| binary(listing)).collect();
            let mut arguments = vec!["build"];
            arguments.extend(names.iter().flat_map(|name| ["--bin", name]));
            let mut programs = cargo::build(&dir, target_dir, &arguments)?.programs;
            for (listing, name) in listings.iter().zip(&names) {
                let program = programs.remove(name).unwrap_or_default();
                built.insert(listing.id.clone(), executable(listing, program));
            }
        }
        Ok(Explorers { folder, built })
    }

    /// Explores a listing that was built.
    pub fn explore(&self, listing: &Project) -> Result<Record> {
        let program = match self.built.get(&listing.id) {
            Some(Ok(program)) => program,
            Some(Err(error)) => bail!("{error}"),
            None => bail!("{} was not built", listing.place()),
        };
        let schedules = match listing.settings.explore {
            Some(Explore::Some(schedules)) => schedules.to_string(),
            _ => "all".to_owned(),
        };
        let steps = listing.settings.steps.unwrap_or(1000);
        let values = instrument(listing)?.random_values;
        let started = Instant::now();
        let output = Command::new(program)
            .timeout(TIME_LIMIT)
            .args([schedules, steps.to_string(), values.to_string()])
            .env(
                "SHUTTLE_ANNOTATION_FILE",
                self.folder.join(format!("{}.json", binary(listing))),
            )
            // shuttle would take a backtrace at each step.
            .env("RUST_BACKTRACE", "0")
            .env("RUST_LIB_BACKTRACE", "0")
            .output()
            .with_context(|| format!("cannot run {}", program.display()))?;
        ensure!(
            output.status.success() || started.elapsed() < TIME_LIMIT,
            "{}: exploring it took more than {TIME_LIMIT:?}: it may have a loop in which nothing is shared, and \
             so no step; or write a smaller number of schedules",
            listing.place()
        );
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr);
            let error = said
                .lines()
                .rev()
                .find_map(|line| line.strip_prefix("error: "));
            bail!("{}: {}", listing.place(), remedy(error.unwrap_or(&said)));
        }
        let mut record: Record = serde_json::from_slice(&output.stdout)
            .with_context(|| format!("the explorer of {} says no record", listing.id))?;
        record.with = explorer(listing).to_owned();
        let files = listing.sources.files.iter();
        record.files = files.map(|file| format!("src/{}", file.name)).collect();
        Ok(record)
    }
}

/// Everything that a listing's outcomes hang on, for a stamp's key.
pub fn inputs(root: &Path, listing: &Project) -> Result<String> {
    let mut inputs = listing.inputs()? + &listing.shown("outcomes.json").unwrap_or_default();
    for folder in [
        "explorer",
        "explorer/src",
        "explorer/weak",
        "explorer/weak/src",
    ] {
        add_files(&root.join(folder), &mut inputs)?;
    }
    Ok(inputs)
}

/// What the explorer says, and what to do.
fn remedy(error: &str) -> String {
    let remedy = if error.contains("more than") {
        "make the program smaller, or write `explore = 10000`, for so many at random"
    } else if error.contains("another way") {
        "what it prints may hang on its schedule only: not on time, on chance, on addresses or on a `static`"
    } else {
        "mend it, or remove `explore`"
    };
    format!("{error}: {remedy}")
}

/// The program of a listing's copy.
fn executable(listing: &Project, built: Built) -> Result<PathBuf, String> {
    let name = binary(listing);
    let error = built.error_text().replace('\\', "/");
    built.executable.filter(|_| built.errors.is_empty()).ok_or_else(|| {
        format!(
            "{} is not explored, for its copy does not compile: the explorer may lack what the program uses of std \
             or tokio; use something else, or remove `explore`\n{}",
            listing.place(),
            error.replace(&format!("src/bin/{name}/"), &format!("{}/src/", listing.place()))
        )
    })
}

fn binary(listing: &Project) -> String {
    format!("explored-{}", listing.id.replace('/', "-"))
}

fn write_copy(listing: &Project, dir: &Path) -> Result<()> {
    let folder = dir.join("src/bin").join(binary(listing));
    for (name, text) in instrument(listing)?.files {
        write_if_changed(&folder.join(name), &text)?;
    }
    Ok(())
}

fn write_package(root: &Path, dir: &Path, package: &Package) -> Result<()> {
    let root_text = root.to_str().context("paths are UTF-8")?.replace('\\', "/");
    let manifest = format!(
        "[package]\nname = \"explored-{}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n\n{PROFILE}\n[dependencies]\n{}",
        package.folder,
        package.dependencies.replace("ROOT", &root_text)
    );
    write_if_changed(&dir.join("Cargo.toml"), &manifest)?;
    let lock = read(&root.join("Cargo.lock"), "cargo makes it")?;
    write_if_changed(&dir.join("Cargo.lock"), &lock)
}
