//! `cargo xtask`: the book's commands.

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, bail, ensure};
use mdbook_preprocessor::Preprocessor;
use xtask::explore::Explorers;
use xtask::libraries::Libraries;
use xtask::page::Listings;
use xtask::project::{Kind, Project};
use xtask::{bless, book, cargo, copy, measure, root, write_if_changed};

const USAGE: &str = "\
cargo xtask read [--no-open]        builds the book and opens it in the browser
cargo xtask copy LISTING FOLDER     copies a listing out, as a project of its own
cargo xtask bless [LISTING…]        runs listings ten times and rewrites the outputs on their pages
cargo xtask explore [LISTING…]      runs the schedules of listings and rewrites their outcomes.json
cargo xtask measure LISTING         measures a listing, and rewrites the charts and tables on its page
cargo xtask draw LISTING            rewrites these charts and tables from the recorded run
cargo xtask deps                    builds the crates for `mdbook test -L \"$(cargo xtask deps)\"`
cargo xtask preprocess              mdBook calls this";

fn main() -> ExitCode {
    // mdBook reports what it is not content with through tracing.
    tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::WARN)
        .without_time()
        .with_writer(io::stderr)
        .init();
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match command(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn command(arguments: &[&str]) -> Result<()> {
    let root = &root();
    match arguments {
        ["read"] => read(root, true),
        ["read", "--no-open"] => read(root, false),
        ["copy", id, folder] => copy_out(root, id, Path::new(folder)),
        ["bless", ids @ ..] => {
            let target_dir = cargo::target_dir(root)?;
            let programs = programs(root, ids, |program| program.kind != Kind::Exercise)?;
            each(&programs, "blessed", |program| {
                bless::bless(root, &target_dir, program)
            })
        }
        ["explore", ids @ ..] => explore(root, ids),
        ["measure", id] => measure::measure(root, &Project::load(root, id)?),
        ["draw", id] => measure::draw(root, &Project::load(root, id)?),
        ["deps"] => {
            let libraries =
                Libraries::of(Project::load_all(root)?.iter(), &cargo::target_dir(root)?);
            libraries.build(root)?;
            println!("{}", libraries.folder.display());
            Ok(())
        }
        ["preprocess", "supports", _renderer] => Ok(()),
        ["preprocess"] => preprocess_stdin(),
        [] | ["help" | "--help" | "-h"] => {
            println!("{USAGE}");
            Ok(())
        }
        _ => bail!(
            "there is no command `cargo xtask {}`; there are\n{USAGE}",
            arguments.join(" ")
        ),
    }
}

fn read(root: &Path, open: bool) -> Result<()> {
    let page = book::build(root)?;
    println!("{}", page.display());
    if open {
        opener::open_browser(&page)
            .with_context(|| format!("cannot open a browser: open {} yourself", page.display()))?;
    }
    Ok(())
}

fn copy_out(root: &Path, id: &str, folder: &Path) -> Result<()> {
    let project = copy::copy(root, id, folder)?;
    let folder = folder.display();
    println!("Copied {id} to {folder}.");
    match (project.kind, project.settings.release) {
        (Kind::Refused, _) => println!("See the compiler refuse it: cd {folder} && cargo build"),
        (Kind::Exercise, _) => {
            println!("It is solved when its tests pass: cd {folder} && cargo test")
        }
        (Kind::Listing, true) => println!("Run it: cd {folder} && cargo run --release"),
        (Kind::Listing, false) => println!("Run it: cd {folder} && cargo run"),
    }
    Ok(())
}

/// The programs with these ids; without ids, all that are meant.
fn programs(root: &Path, ids: &[&str], is_meant: fn(&Project) -> bool) -> Result<Vec<Project>> {
    if ids.is_empty() {
        let mut all = Project::load_all(root)?;
        all.retain(is_meant);
        return Ok(all);
    }
    ids.iter().map(|id| Project::load(root, id)).collect()
}

/// Does it to each program, says what came of it, and fails at the end if one of them failed.
fn each(programs: &[Project], done: &str, act: impl Fn(&Project) -> Result<String>) -> Result<()> {
    let mut failed = 0;
    for program in programs {
        match act(program) {
            Ok(said) => println!("{done} {}: {said}", program.id),
            Err(error) => {
                failed += 1;
                eprintln!("{} is not {done}: {error:#}", program.place());
            }
        }
    }
    let count = programs.len();
    ensure!(failed == 0, "{failed} of {count} could not be {done}");
    Ok(())
}

fn explore(root: &Path, ids: &[&str]) -> Result<()> {
    let listings = programs(root, ids, |program| program.settings.explore.is_some())?;
    let target_dir = cargo::target_dir(root)?;
    let explorers = Explorers::build(root, &target_dir, &listings.iter().collect::<Vec<_>>())?;
    each(&listings, "explored", |listing| {
        let record = explorers.explore(listing)?;
        write_if_changed(&listing.dir.join("outcomes.json"), &record.text()?)?;
        let (outcomes, nodes) = (record.outcomes.len(), record.nodes.len());
        let schedules = record.schedules;
        Ok(format!(
            "{schedules} schedules, {outcomes} outcomes, {nodes} nodes"
        ))
    })
}

/// mdBook's protocol for a preprocessor: the book as JSON on stdin, and back on stdout.
fn preprocess_stdin() -> Result<()> {
    let (context, book) = mdbook_preprocessor::parse_input(io::stdin())?;
    let book = Listings(None).run(&context, book)?;
    let mut stdout = io::stdout().lock();
    serde_json::to_writer(&mut stdout, &book)?;
    stdout.flush()?;
    Ok(())
}
