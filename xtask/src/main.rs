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
    match arguments {
        ["read"] => read(true),
        ["read", "--no-open"] => read(false),
        ["copy", id, folder] => copy_out(id, Path::new(folder)),
        ["bless", ids @ ..] => bless_all(ids),
        ["explore", ids @ ..] => explore_all(ids),
        ["measure", id] => {
            let root = root();
            measure::measure(&root, &Project::load(&root, id)?)
        }
        ["draw", id] => {
            let root = root();
            measure::draw(&root, &Project::load(&root, id)?)
        }
        ["deps"] => {
            let root = root();
            let libraries = Libraries::of(&Project::load_all(&root)?, &cargo::target_dir(&root)?);
            libraries.build(&root)?;
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

fn read(open: bool) -> Result<()> {
    let page = book::build(&root())?;
    println!("{}", page.display());
    if open {
        opener::open_browser(&page)
            .with_context(|| format!("cannot open a browser: open {} yourself", page.display()))?;
    }
    Ok(())
}

fn copy_out(id: &str, folder: &Path) -> Result<()> {
    let project = copy::copy(&root(), id, folder)?;
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

fn bless_all(ids: &[&str]) -> Result<()> {
    let root = root();
    let target_dir = cargo::target_dir(&root)?;
    let projects = match ids {
        [] => {
            let mut all = Project::load_all(&root)?;
            all.retain(|project| project.kind != Kind::Exercise);
            all
        }
        ids => ids
            .iter()
            .map(|id| Project::load(&root, id))
            .collect::<Result<_>>()?,
    };
    let mut failed = 0;
    for project in &projects {
        match bless::bless(&root, &target_dir, project) {
            Ok(said) => println!("blessed {}: {said}", project.id),
            Err(error) => {
                failed += 1;
                eprintln!("{} is not blessed: {error:#}", project.place());
            }
        }
    }
    ensure!(
        failed == 0,
        "{failed} of {} could not be blessed",
        projects.len()
    );
    Ok(())
}

fn explore_all(ids: &[&str]) -> Result<()> {
    let root = root();
    let listings: Vec<Project> = match ids {
        [] => Project::load_all(&root)?
            .into_iter()
            .filter(|project| project.settings.explore.is_some())
            .collect(),
        ids => ids
            .iter()
            .map(|id| Project::load(&root, id))
            .collect::<Result<_>>()?,
    };
    let target_dir = cargo::target_dir(&root)?;
    let explorers = Explorers::build(&root, &target_dir, &listings.iter().collect::<Vec<_>>())?;
    let mut failed = 0;
    for listing in &listings {
        let explored = explorers.explore(listing).and_then(|record| {
            write_if_changed(&listing.dir.join("outcomes.json"), &record.text()?)?;
            Ok(record)
        });
        match explored {
            Ok(record) => println!(
                "explored {}: {} schedules, {} outcomes, {} nodes",
                listing.id,
                record.schedules,
                record.outcomes.len(),
                record.nodes.len()
            ),
            Err(error) => {
                failed += 1;
                eprintln!("{error:#}");
            }
        }
    }
    ensure!(
        failed == 0,
        "{failed} of {} could not be explored",
        listings.len()
    );
    Ok(())
}

/// mdBook's protocol for a preprocessor: the book as JSON on stdin, and back on stdout.
fn preprocess_stdin() -> Result<()> {
    let (context, book) = mdbook_preprocessor::parse_input(io::stdin())?;
    let book = Listings.run(&context, book)?;
    let mut stdout = io::stdout().lock();
    serde_json::to_writer(&mut stdout, &book)?;
    stdout.flush()?;
    Ok(())
}
