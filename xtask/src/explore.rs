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
use similar::TextDiff;
use snapbox::cmd::Command;

use crate::cargo::{self, Built};
use crate::instrument::instrument;
use crate::project::{Every, Explore, Kind, Project};
use crate::run::Run;
use crate::stamp::add_files;
use crate::{read, shared, write_if_changed};

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

    /// The outcomes that differ in `self`, the file's, and `now`: `-` before those of the file, `+` before those of now.
    pub fn differences(&self, now: &Record) -> String {
        let line = |it: &Outcome| format!("{:?} in {}: {:?}\n", it.end, it.schedules, it.output);
        let lines = |record: &Record| record.outcomes.iter().map(line).collect::<String>();
        let (before, now) = (lines(self), lines(now));
        let diff = TextDiff::from_lines(&before, &now);
        diff.unified_diff().context_radius(0).to_string()
    }
}

/// What the copies depend on, all of them in one package.
const DEPENDENCIES: &str = "\
[dependencies]
explorer = { path = \"ROOT/explorer\" }
explorer-weak = { path = \"ROOT/explorer/weak\" }
tokio = { package = \"shuttle-tokio\", version = \"1\", features = [\"shuttle\", \"full\"] }

[patch.crates-io]
criterion = { path = \"ROOT/explorer/criterion\" }
";

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

/// What explores a listing. Fails with the remedy, if it cannot be explored.
fn explorer(listing: &Project) -> Result<&'static str> {
    let other = listing.dependencies.keys().find(|name| *name != "tokio");
    if let Some(name) = other {
        bail!(
            "{}/Cargo.toml: programs with `{name}` are not explored: remove `explore`, or write it with std or tokio \
             alone",
            listing.place()
        );
    }
    let has_tasks = listing.dependencies.contains_key("tokio");
    match listing.settings.explore {
        _ if listing.kind == Kind::Refused => {
            bail!("{} is refused: it has no schedules", listing.place())
        }
        None => bail!(
            "{}/Cargo.toml does not say so: write `explore = \"all\"` under [package.metadata.listing]",
            listing.place()
        ),
        Some(Explore::Every(Every::Weak)) if has_tasks => bail!(
            "{}/Cargo.toml: `explore = \"weak\"` is for threads, not for tasks",
            listing.place()
        ),
        Some(Explore::Every(Every::Weak)) => Ok("loom 0.7"),
        Some(_) if has_tasks => Ok("shuttle-tokio 1.0"),
        Some(_) => Ok("shuttle 0.9"),
    }
}

/// The explorers, built for some listings.
pub struct Explorers {
    folder: PathBuf,
    built: BTreeMap<String, Result<PathBuf>>,
}

impl Explorers {
    /// Builds the copies of these listings, in `target_dir`.
    pub fn build(root: &Path, target_dir: &Path, listings: &[&Project]) -> Result<Explorers> {
        let folder = target_dir.join("explore");
        let mut built = BTreeMap::new();
        let mut copied = Vec::new();
        for &listing in listings {
            match write_copy(listing, &folder) {
                Ok(()) => copied.push((listing, binary(listing))),
                Err(error) => drop(built.insert(listing.id.clone(), Err(error))),
            }
        }
        if !copied.is_empty() {
            write_package(root, &folder)?;
            let mut arguments = vec!["build"];
            arguments.extend(copied.iter().flat_map(|(_, name)| ["--bin", name]));
            let mut programs = cargo::build(&folder, target_dir, &arguments)?.programs;
            for (listing, name) in copied {
                let program = programs.remove(&name).unwrap_or_default();
                built.insert(listing.id.clone(), executable(listing, program));
            }
        }
        Ok(Explorers { folder, built })
    }

    /// Explores a listing that was built.
    pub fn explore(&self, listing: &Project) -> Result<Record> {
        let program = self.built.get(&listing.id).context("it was not built")?;
        let program = shared(program)?;
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
        record.with = explorer(listing)?.to_owned();
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
fn executable(listing: &Project, built: Built) -> Result<PathBuf> {
    let name = binary(listing);
    let error = built.error_text().replace('\\', "/");
    built.executable.filter(|_| built.errors.is_empty()).with_context(|| {
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
    explorer(listing)?;
    let folder = dir.join("src/bin").join(binary(listing));
    for (name, text) in instrument(listing)?.files {
        write_if_changed(&folder.join(name), &text)?;
    }
    Ok(())
}

fn write_package(root: &Path, dir: &Path) -> Result<()> {
    let root_text = root.to_str().context("paths are UTF-8")?.replace('\\', "/");
    let manifest = format!(
        "[package]\nname = \"explored\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n\n{PROFILE}\n{}",
        DEPENDENCIES.replace("ROOT", &root_text)
    );
    write_if_changed(&dir.join("Cargo.toml"), &manifest)?;
    let lock = read(&root.join("Cargo.lock"), "cargo makes it")?;
    write_if_changed(&dir.join("Cargo.lock"), &lock)
}
