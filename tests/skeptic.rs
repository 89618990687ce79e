//! The program of every listing on a page, as its block has it, compiles and runs by skeptic: one test for
//! each, named after the page and the listing.
//!
//! skeptic's function for that prints what the program prints, panics if it fails, and asks for edition 2021
//! at most. So this program calls itself: as the process in which skeptic takes one block, as the compiler
//! that skeptic calls there, and as the cargo that it asks for the pages' crates, each time for the same answer.

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::sync::{Arc, OnceLock};
use std::thread;

use anyhow::{Context, Result, anyhow, ensure};
use libtest_mimic::{Arguments, Trial};
use regex::Regex;
use xtask::block::{Block, blocks};
use xtask::libraries::Libraries;
use xtask::stamp::{self, Stamps};
use xtask::{book, cargo, page, read, root, said, shared, write_if_changed};

/// Set in the process in which skeptic takes a block, and in those that it calls: the file with the block.
const BLOCK: &str = "BOOK_SKEPTIC_BLOCK";
/// Set there for a block that may wait for ever, and for a measurement.
const COMPILE_ONLY: &str = "BOOK_SKEPTIC_COMPILE_ONLY";
/// Set there: the machine that rustc compiles for.
const HOST: &str = "BOOK_SKEPTIC_HOST";
/// In the folder of the pages' crates: what `cargo metadata` says of them.
const METADATA: &str = "metadata.json";

fn main() -> Result<ExitCode> {
    if let Some(block) = env::var_os(BLOCK) {
        let block = Path::new(&block);
        return match env::args().nth(1).as_deref() {
            None => skeptic(block),
            Some("metadata") => {
                let metadata = package(block)?.join(METADATA);
                print!("{}", read(&metadata, "it was written before")?);
                Ok(ExitCode::SUCCESS)
            }
            Some(_) => compiler(),
        };
    }
    let root = root();
    let target_dir = cargo::target_dir(&root)?;
    let book = book::expand(&root, "test")?;
    let bench = Arc::new(Bench {
        host: rustc_version::version_meta()?.host,
        libraries: Libraries::of(book.found.programs(), &target_dir),
        stamps: Stamps::open(&root, &target_dir, "skeptic", stamp::is_fresh())?,
        built: OnceLock::new(),
        root,
    });
    let mut trials = Vec::new();
    for (page, text) in book.pages {
        // skeptic knows no `compile_fail`.
        for block in blocks(&text).into_iter().filter(|block| !block.is_refused) {
            let name = format!("{} {}", page::show(&page.with_extension("")), block.id);
            let (bench, page) = (Arc::clone(&bench), page.clone());
            trials.push(Trial::test(name, move || {
                Ok(bench.runs(&page, &block).map_err(said)?)
            }));
        }
    }
    let mut arguments = Arguments::from_args();
    // Many programs wait more than they compute.
    let cores = thread::available_parallelism()?.get();
    arguments.test_threads.get_or_insert(2 * cores);
    let conclusion = libtest_mimic::run(&arguments, trials);
    println!("skeptic: {}.", bench.stamps.summary());
    Ok(conclusion.exit_code())
}

struct Bench {
    /// The machine that rustc compiles for, e.g. `x86_64-unknown-linux-gnu`.
    host: String,
    root: PathBuf,
    libraries: Libraries,
    built: OnceLock<Result<()>>,
    stamps: Stamps,
}

impl Bench {
    /// Builds the crates of the pages, and keeps what cargo says of them.
    fn build(&self) -> Result<()> {
        self.libraries.build(&self.root)?;
        let output = Command::new("cargo")
            .args(["metadata", "--format-version", "1"])
            .current_dir(&self.libraries.package)
            .output()
            .context("cannot run cargo")?;
        let said = String::from_utf8_lossy(&output.stderr);
        ensure!(
            output.status.success(),
            "cargo does not know the pages' crates:\n{said}"
        );
        let metadata = String::from_utf8(output.stdout)?;
        write_if_changed(&self.libraries.package.join(METADATA), &metadata)
    }

    fn runs(&self, page: &Path, block: &Block) -> Result<()> {
        let inputs = [&*block.text, &*self.libraries.manifest];
        self.stamps.check(&block.id, &inputs, || {
            shared(self.built.get_or_init(|| self.build()))?;
            let file = format!("blocks/{}.rs", block.id);
            let file = self.libraries.package.join(file);
            write_if_changed(&file, &block.text)?;
            let output = Command::new(env::current_exe()?)
                .env(BLOCK, &file)
                .env(HOST, &self.host)
                .envs((!block.is_run).then_some((COMPILE_ONLY, "1")))
                .env("RUSTC", env::current_exe()?)
                .env("CARGO", env::current_exe()?)
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
    let package = package(block)?;
    // skeptic looks for the crates where a build script's OUT_DIR would lie.
    let out_dir = package.with_file_name("programs/debug/build/pages/out");
    let [package, out_dir] =
        [package, &out_dir].map(|path| path.to_str().expect("paths are UTF-8"));
    let host = env::var(HOST).context("it was set")?;
    let text = read(block, "it was written before")?;
    let test = match env::var_os(COMPILE_ONLY) {
        Some(_) => skeptic::rt::compile_test,
        None => skeptic::rt::run_test,
    };
    test(package, out_dir, &host, &text);
    Ok(ExitCode::SUCCESS)
}

/// The folder of the pages' crates, in which the block lies.
fn package(block: &Path) -> Result<&Path> {
    let mut folders = block.ancestors();
    let package = folders.find(|folder| folder.join("Cargo.toml").is_file());
    package.context("the block lies in the package of the pages' crates")
}

/// Calls the compiler, and asks for edition 2024 where skeptic asks for the newest that it knows.
fn compiler() -> Result<ExitCode> {
    let status = Command::new("rustc")
        .args(
            env::args()
                .skip(1)
                .map(|argument| argument.replace("--edition=2021", "--edition=2024")),
        )
        // Many blocks are compiled at once.
        .args(["-C", "codegen-units=1"])
        .env_remove("RUSTC")
        .status()?;
    Ok(match status.success() {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    })
}
