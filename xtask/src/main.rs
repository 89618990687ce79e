//! `cargo xtask`: the book's commands.

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, bail, ensure};
use mdbook_preprocessor::Preprocessor;
use xtask::listing::Listing;
use xtask::{bless, book, copy, deps, preprocess, root};

const USAGE: &str = "\
cargo xtask read [--no-open]        builds the book and opens it in the browser
cargo xtask copy LISTING FOLDER     copies a listing out, as a project of its own
cargo xtask bless [LISTING…]        runs listings and rewrites the outputs on their pages
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
        ["deps"] => {
            println!("{}", deps::deps(&root())?.display());
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
    let listing = copy::copy(&root(), id, folder)?;
    println!("Copied {id} to {}.", folder.display());
    match &listing.contract.rejected {
        Some(code) => {
            println!(
                "See the compiler refuse it with {code}: cd {} && cargo build",
                folder.display()
            )
        }
        None => println!("Run it: cd {} && cargo run", folder.display()),
    }
    Ok(())
}

fn bless_all(ids: &[&str]) -> Result<()> {
    let root = root();
    let listings = if ids.is_empty() {
        Listing::load_all(&root)?
    } else {
        ids.iter()
            .map(|id| Listing::load(&root, id))
            .collect::<Result<_>>()?
    };
    let mut failed = 0;
    for listing in &listings {
        match bless::bless(&root, listing) {
            Ok(()) => println!("blessed {}", listing.id),
            Err(error) => {
                failed += 1;
                eprintln!("listing {} is not blessed: {error:#}", listing.id);
            }
        }
    }
    ensure!(
        failed == 0,
        "{failed} of {} listings could not be blessed",
        listings.len()
    );
    Ok(())
}

/// mdBook's protocol for a preprocessor: the book as JSON on stdin, and back on stdout.
fn preprocess_stdin() -> Result<()> {
    let (context, book) = mdbook_preprocessor::parse_input(io::stdin())?;
    let book = preprocess::Listings.run(&context, book)?;
    let mut stdout = io::stdout().lock();
    serde_json::to_writer(&mut stdout, &book)?;
    stdout.flush()?;
    Ok(())
}
