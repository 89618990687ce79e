//! The program of every listing on a page, as its block has it, compiles and runs by skeptic: one test for
//! each, named after the page and the listing.
//!
//! skeptic's function for that prints what the program prints, panics if it fails, and asks for edition 2021
//! at most. So this program calls itself: as the process in which skeptic takes one block, and as the
//! compiler that skeptic calls there.

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::sync::{Arc, OnceLock};

use anyhow::{Context, Result, anyhow, ensure};
use libtest_mimic::{Arguments, Trial};
use regex::Regex;
use xtask::block::{Block, blocks};
use xtask::libraries::Libraries;
use xtask::project::{Kind, Project};
use xtask::stamp::{self, Stamps};
use xtask::{book, cargo, page, root, write_if_changed};

/// Set in the process in which skeptic takes a block, and in those that it calls: the file with the block.
const BLOCK: &str = "BOOK_SKEPTIC_BLOCK";
/// Set there for a block that may wait for ever.
const COMPILE_ONLY: &str = "BOOK_SKEPTIC_COMPILE_ONLY";

fn main() -> Result<ExitCode> {
    match env::var_os(BLOCK) {
        Some(_) if env::args_os().len() > 1 => return compiler(),
        Some(block) => return skeptic(Path::new(&block)),
        None => {}
    }
    let root = root();
    let target_dir = cargo::target_dir(&root)?;
    let programs: Vec<Project> = xtask::project::ids(&root)?
        .iter()
        .filter_map(|(_, id)| Project::load(&root, id).ok())
        .collect();
    let bench = Arc::new(Bench {
        libraries: Libraries::of(&programs, &target_dir),
        stamps: Stamps::open(&root, &target_dir, "skeptic", stamp::is_fresh())?,
        built: OnceLock::new(),
        root,
    });
    let mut trials = Vec::new();
    let mut seen = Vec::new();
    for (page, text) in book::expand(&bench.root, "test")?.pages {
        // skeptic knows no `compile_fail`.
        for block in blocks(&text).into_iter().filter(|block| !block.is_refused) {
            let name = format!("{} {}", page::show(&page.with_extension("")), block.id);
            let (bench, page) = (Arc::clone(&bench), page.clone());
            seen.push(block.id.clone());
            trials.push(Trial::test(name, move || {
                bench
                    .runs(&page, &block)
                    .map_err(|error| format!("{error:#}").into())
            }));
        }
    }
    trials.push(Trial::test("skeptic sees every listing once", move || {
        let mut listings: Vec<&str> = programs
            .iter()
            .filter(|program| program.kind == Kind::Listing)
            .map(|program| &*program.id)
            .collect();
        listings.retain(|id| seen.iter().filter(|seen| seen == id).count() != 1);
        match &listings[..] {
            [] => Ok(()),
            wrong => Err(format!("not in one block of one page: {}", wrong.join(", ")).into()),
        }
    }));
    let conclusion = libtest_mimic::run(&Arguments::from_args(), trials);
    println!("skeptic: {}.", bench.stamps.summary());
    Ok(conclusion.exit_code())
}

struct Bench {
    root: PathBuf,
    libraries: Libraries,
    built: OnceLock<Result<(), String>>,
    stamps: Stamps,
}

impl Bench {
    fn runs(&self, page: &Path, block: &Block) -> Result<()> {
        let inputs = [&*block.text, &*self.libraries.manifest];
        self.stamps.check(&block.id, &inputs, || {
            let built = self.built.get_or_init(|| {
                self.libraries
                    .build(&self.root)
                    .map_err(|error| format!("{error:#}"))
            });
            built.as_ref().map_err(|error| anyhow!("{error}"))?;
            let file = self
                .libraries
                .package
                .join("blocks")
                .join(&block.id)
                .with_extension("rs");
            write_if_changed(&file, &block.text)?;
            let output = Command::new(env::current_exe()?)
                .env(BLOCK, &file)
                .envs((!block.is_run).then_some((COMPILE_ONLY, "1")))
                .env("RUSTC", env::current_exe()?)
                .output()?;
            if output.status.success() {
                return Ok(());
            }
            // Below the compiler's report stands skeptic's panic, with the whole command.
            let said = String::from_utf8_lossy(&output.stderr);
            let said = said.split("\nthread '").next().unwrap_or_default();
            let place = Regex::new(r"\S*test\.rs:(\d+)").expect("the pattern is valid");
            Err(anyhow!(block.report(&self.root, page, said, &place, 1)?))
        })
    }
}

/// Has skeptic compile and run the block in this file.
fn skeptic(block: &Path) -> Result<ExitCode> {
    let package = block
        .ancestors()
        .find(|folder| folder.join("Cargo.toml").is_file())
        .context("the block lies in the package of the pages' crates")?;
    // skeptic looks for the crates where a build script's OUT_DIR would lie.
    let out_dir = package
        .with_file_name("programs")
        .join("debug/build/pages/out");
    let host = cargo::compiler()?
        .lines()
        .find_map(|line| line.strip_prefix("host: "));
    let text = xtask::read(block, "it was written before")?;
    let path = |path: &Path| path.to_str().map(str::to_owned).context("paths are UTF-8");
    let host = host.context("`rustc -vV` names the host")?;
    let test = match env::var_os(COMPILE_ONLY) {
        Some(_) => skeptic::rt::compile_test,
        None => skeptic::rt::run_test,
    };
    test(&path(package)?, &path(&out_dir)?, host, &text);
    Ok(ExitCode::SUCCESS)
}

/// Calls the compiler, and asks for edition 2024 where skeptic asks for the newest that it knows.
fn compiler() -> Result<ExitCode> {
    let arguments = env::args_os()
        .skip(1)
        .map(|argument| match argument.to_str() {
            Some("--edition=2021") => "--edition=2024".into(),
            _ => argument,
        });
    let status = Command::new("rustc")
        .args(arguments)
        .env_remove("RUSTC")
        .status()?;
    ensure!(status.code().is_some(), "rustc was killed");
    Ok(if status.success() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
