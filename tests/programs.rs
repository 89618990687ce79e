//! Every program, one test each, named after its page and itself: a listing runs and prints what its page shows, its unit tests pass;
//! the compiler refuses a refused program with the error that its page shows.
//!
//! `LISTING_RUNS=100 cargo test --test programs` runs every listing a hundred times.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process::{ExitCode, exit};
use std::sync::{Arc, Mutex, OnceLock};
use std::thread;

use anyhow::{Context, Result, anyhow, bail, ensure};
use libtest_mimic::{Arguments, Trial};
use serde::{Deserialize, Serialize};
use xtask::bless::build_refused;
use xtask::cargo::{self, Built};
use xtask::check::{check_refusal, check_run};
use xtask::exercise::{self, Variant};
use xtask::page::Found;
use xtask::project::{Kind, Project};
use xtask::run::{TIME_LIMIT, run, run_listing};
use xtask::stamp::{self, Stamps};
use xtask::{book, root, said, shared};

/// What the tests share.
struct Bench {
    root: PathBuf,
    target_dir: PathBuf,
    runs: usize,
    stamps: Stamps,
    found: Found,
    /// The listings that this run wants, each with what it was built to, as soon as it is.
    listings: BTreeMap<String, OnceLock<Result<Executables>>>,
    /// The exercises that this run wants, likewise.
    exercises: BTreeMap<String, OnceLock<Result<Vec<Variant>>>>,
    /// Cargo locks the folder that it builds into. Waiting here leaves the other threads' programs to run.
    building: Mutex<()>,
}

/// What a listing was built to.
#[derive(Serialize, Deserialize)]
struct Executables {
    program: PathBuf,
    unit_tests: Vec<PathBuf>,
}

fn main() -> Result<ExitCode> {
    let mut arguments = Arguments::from_args();
    let root = root();
    let target_dir = cargo::target_dir(&root)?;
    let stamps = Stamps::open(&root, &target_dir, "programs", stamp::is_fresh())?;
    let found = book::expand(&root, "test")?.found;
    let wanted = |kind| {
        let programs = found
            .programs()
            .filter(|program| program.kind == kind && !arguments.list);
        let wanted = programs.filter(|program| {
            let test = Trial::test(found.test_name(&program.id), || Ok(()));
            !arguments.is_filtered_out(&test)
        });
        wanted.map(|program| program.id.clone()).collect::<Vec<_>>()
    };
    let runs = std::env::var("LISTING_RUNS").unwrap_or_else(|_| "1".to_owned());
    let bench = Arc::new(Bench {
        listings: unbuilt(wanted(Kind::Listing)),
        exercises: unbuilt(wanted(Kind::Exercise)),
        runs: runs
            .parse()
            .with_context(|| format!("LISTING_RUNS is {runs:?}: make it a number"))?,
        building: Mutex::new(()),
        root,
        target_dir,
        stamps,
        found,
    });
    let calls = bench.calls()?;
    if !calls.is_empty() {
        let count = calls.iter().map(Vec::len).sum::<usize>();
        let calls = calls.len();
        println!("building {count} listings in {calls} calls of cargo");
    }
    thread::spawn({
        let (bench, calls) = (Arc::clone(&bench), calls.clone());
        move || {
            // Without the builder, the tests would wait for ever.
            if catch_unwind(AssertUnwindSafe(|| bench.build(&calls))).is_err() {
                exit(101);
            }
        }
    });
    // What is built first comes first.
    let position = |id: &String| calls.iter().position(|call| call.contains(id));
    let mut ids: Vec<String> = bench.found.programs.keys().cloned().collect();
    ids.sort_by_key(position);
    let mut trials = Vec::new();
    for id in ids {
        let bench = Arc::clone(&bench);
        trials.push(Trial::test(bench.found.test_name(&id), move || {
            Ok(bench.holds(&id).map_err(said)?)
        }));
    }
    // Most programs wait more than they compute.
    let cores = thread::available_parallelism()?.get();
    arguments.test_threads.get_or_insert(4 * cores);
    let conclusion = libtest_mimic::run(&arguments, trials);
    println!(
        "programs, compiled: {}; every listing ran.",
        bench.stamps.summary()
    );
    Ok(conclusion.exit_code())
}

/// A place for what each of these programs is built to.
fn unbuilt<T>(ids: Vec<String>) -> BTreeMap<String, OnceLock<T>> {
    ids.into_iter().map(|id| (id, OnceLock::new())).collect()
}

/// The name of an exercise's stamp.
fn stamp_of(exercise: &Project) -> String {
    format!("{}.exercise", exercise.id)
}

/// What the compiler reads of it. What is missing, its check says.
fn inputs_of(exercise: &Project) -> String {
    exercise::inputs(exercise).unwrap_or_default()
}

/// Builds listings with the same dependencies and profile, and their unit tests where they have any.
fn build_alike(
    root: &Path,
    target_dir: &Path,
    listings: &[&Project],
) -> Result<BTreeMap<String, Built>> {
    let build = |what: &'static str, names: Vec<&str>| {
        let mut arguments = vec!["build", what];
        arguments.extend(listings[0].settings.release.then_some("--release"));
        arguments.extend(names.iter().flat_map(|name| ["--package", name]));
        cargo::build(root, target_dir, &arguments)
    };
    let names = listings.iter().map(|listing| listing.name()).collect();
    let mut built = build("--bins", names)?.programs;
    let tested = listings
        .iter()
        .filter(|listing| listing.sources.unit_tests() > 0);
    let tested: Vec<&str> = tested.map(|listing| listing.name()).collect();
    if !tested.is_empty() {
        for (name, tests) in build("--tests", tested)?.programs {
            let built = built.entry(name).or_default();
            built.tests = tests.tests;
            built.errors.extend(tests.errors);
        }
    }
    Ok(built)
}

impl Executables {
    /// As a stamp keeps them, if all of them are still there.
    fn read(text: &str) -> Option<Executables> {
        let executables: Executables = serde_json::from_str(text).ok()?;
        let is_there = |file: &PathBuf| file.is_file();
        let is_whole =
            is_there(&executables.program) && executables.unit_tests.iter().all(is_there);
        is_whole.then_some(executables)
    }
}

impl Bench {
    fn program(&self, id: &str) -> Result<&Project> {
        shared(&self.found.programs[id].1)
    }

    fn projects<'a>(
        &'a self,
        ids: impl IntoIterator<Item = &'a String>,
    ) -> impl Iterator<Item = &'a Project> {
        ids.into_iter().flat_map(|id| self.program(id))
    }

    /// The listings that are to be built, by the call of cargo for them. Those that a stamp knows are ready.
    ///
    /// Cargo unifies the features of a crate over the packages of one call. So listings with the same
    /// dependencies are built in one call, which gives each of them what it asked for and no more: a feature that
    /// a manifest forgot is missing here as it is in a copy.
    fn calls(&self) -> Result<Vec<Vec<String>>> {
        let mut calls: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (id, executables) in &self.listings {
            let listing = self.program(id)?;
            let inputs = listing.inputs()?;
            let kept = self.stamps.find(&format!("{id}.build"), &[&inputs]);
            match kept.as_deref().and_then(Executables::read) {
                Some(kept) => drop(executables.set(Ok(kept))),
                None => {
                    let release = listing.settings.release;
                    let call = format!("{release} {:?}", listing.dependencies);
                    calls.entry(call).or_default().push(id.clone());
                }
            }
        }
        Ok(calls.into_values().collect())
    }

    /// Builds exercises and listings. Each test waits for its own program, so what is built runs meanwhile; what
    /// fails here, that test says.
    fn build(&self, calls: &[Vec<String>]) {
        let mut exercises: Vec<&Project> = self.projects(self.exercises.keys()).collect();
        let is_proved = |it: &Project| self.stamps.has(&stamp_of(it), &[&inputs_of(it)]);
        exercises.retain(|exercise| !is_proved(exercise));
        let mut built = exercise::build(&self.root, &self.target_dir, &exercises);
        for exercise in exercises {
            let variants = match &mut built {
                Ok(built) => built.remove(&exercise.id).expect("it was asked for"),
                Err(error) => Err(anyhow!("{error:#}")),
            };
            drop(self.exercises[&exercise.id].set(variants));
        }
        for call in calls {
            let listings: Vec<&Project> = self.projects(call).collect();
            let built = build_alike(&self.root, &self.target_dir, &listings);
            for listing in listings {
                let executables = shared(&built).and_then(|built| self.executables(listing, built));
                drop(self.listings[&listing.id].set(executables));
            }
        }
    }

    /// What a listing was built to, which a stamp keeps.
    fn executables(
        &self,
        listing: &Project,
        built: &BTreeMap<String, Built>,
    ) -> Result<Executables> {
        let place = listing.place();
        let built = built.get(listing.name());
        let built = built.with_context(|| format!("cargo built nothing of {place}"))?;
        let errors = built.error_text();
        ensure!(
            built.errors.is_empty(),
            "{place} does not compile:\n{errors}"
        );
        let program = built.executable.clone();
        let executables = Executables {
            program: program.with_context(|| format!("cargo names no executable of {place}"))?,
            unit_tests: built.tests.clone(),
        };
        let text = serde_json::to_string(&executables)?;
        self.stamps.keep(
            &format!("{}.build", listing.id),
            &[&listing.inputs()?],
            &text,
        )?;
        Ok(executables)
    }

    fn holds(&self, id: &str) -> Result<()> {
        let program = self.program(id)?;
        // A mistake without a line is that no page shows it.
        let mut mistakes = self.found.mistakes.iter();
        if let Some(orphan) = mistakes.find(|mistake| mistake.place == program.place()) {
            bail!("{orphan}");
        }
        self.dependencies_are_those_of_others(program)?;
        for file in &program.sources.files {
            for word in ["#[ignore", "todo!(", "unimplemented!("] {
                ensure!(
                    !file.text.contains(word),
                    "{}/src/{}: `{word}` runs nothing: remove it",
                    program.place(),
                    file.name
                );
            }
        }
        match program.kind {
            Kind::Listing => self.runs_as_shown(program),
            Kind::Refused => self.is_refused_as_shown(program),
            Kind::Exercise => self.is_solved_by_its_solution_alone(program),
        }
    }

    /// One version and one set of features of a crate, wherever it is used: rustdoc and skeptic link all
    /// blocks against one build of it.
    fn dependencies_are_those_of_others(&self, program: &Project) -> Result<()> {
        for (name, dependency) in &program.dependencies {
            for other in self.found.programs() {
                let theirs = other.dependencies.get(name);
                ensure!(
                    theirs.is_none_or(|theirs| theirs == dependency),
                    "{}/Cargo.toml: `{name}` has another version or other features than in {}/Cargo.toml: \
                     make them equal",
                    program.place(),
                    other.place()
                );
            }
        }
        Ok(())
    }

    fn runs_as_shown(&self, listing: &Project) -> Result<()> {
        let executables = shared(self.listings[&listing.id].wait())?;
        let tests = listing.sources.unit_tests();
        for program in &executables.unit_tests {
            let run = run(program, TIME_LIMIT)?;
            ensure!(
                run.exit_code == Some(0) && run.stdout.contains(&format!(" {tests} passed")),
                "listing {} has {tests} unit tests; they say\n{}{}",
                listing.id,
                run.stdout,
                run.stderr
            );
        }
        for number in 1..=self.runs {
            let run = run_listing(listing, &executables.program);
            run.and_then(|run| check_run(listing, &run))
                .with_context(|| {
                    format!("listing {}, run {number} of {}", listing.id, self.runs)
                })?;
        }
        Ok(())
    }

    fn is_solved_by_its_solution_alone(&self, exercise: &Project) -> Result<()> {
        let inputs = inputs_of(exercise);
        self.stamps.check(&stamp_of(exercise), &[&inputs], || {
            let variants = shared(self.exercises[&exercise.id].wait())?;
            variants.iter().try_for_each(exercise::check)
        })
    }

    fn is_refused_as_shown(&self, refused: &Project) -> Result<()> {
        let (name, inputs) = (format!("{}.refusal", refused.id), refused.inputs()?);
        let error = refused.shown("error.txt")?;
        self.stamps.check(&name, &[&inputs, &error], || {
            let building = self
                .building
                .lock()
                .expect("no test panics while it builds");
            let built = build_refused(&self.root, &self.target_dir, refused)?;
            drop(building);
            check_refusal(refused, &built)
        })
    }
}
