//! Builds projects with cargo, and keeps what the compiler said.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use anyhow::{Context, Result, ensure};
use cargo_metadata::diagnostic::{Diagnostic, DiagnosticLevel};
use cargo_metadata::{Message, MetadataCommand, PackageId, Target};
use regex::Regex;

/// The outcome of a build.
#[derive(Default)]
pub struct Build {
    /// What became of each program, by its name; of a library's tests, by its package's name.
    pub programs: BTreeMap<String, Built>,
    /// Every file of a library that was linked or is fresh: rlibs, procedural macros, what the compiler knows of them.
    pub libraries: Vec<PathBuf>,
}

/// What the compiler made of one program.
#[derive(Default)]
pub struct Built {
    /// The program, if it is one and compiles.
    pub executable: Option<PathBuf>,
    /// Its tests, if they were asked for and compile: one executable for each file of them.
    pub tests: Vec<PathBuf>,
    /// The errors in the program's own code, if it does not compile.
    pub errors: Vec<Diagnostic>,
}

impl Built {
    /// All errors, as the terminal shows them on any machine.
    pub fn error_text(&self) -> String {
        let said = self.errors.iter().flat_map(|error| &error.rendered);
        let errors: Vec<String> = said.map(|text| same_everywhere(text)).collect();
        errors.join("\n\n") + "\n"
    }
}

/// Calls cargo in the folder `dir` with these arguments.
///
/// Listings, exercises and explorers are built in one folder, `programs` in `target_dir`: what several of them depend
/// on in the same way is compiled once.
///
/// Fails if cargo cannot be run or fails by anything but an error in a program: a dependency that does not
/// resolve, a manifest that it refuses.
pub fn build(dir: &Path, target_dir: &Path, arguments: &[&str]) -> Result<Build> {
    let output = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .current_dir(dir)
        .args(arguments)
        .args(["--quiet", "--keep-going", "--message-format=json"])
        .env("CARGO_TARGET_DIR", target_dir.join("programs"))
        // Nobody debugs these programs; without it they build and link faster.
        .env("CARGO_PROFILE_DEV_DEBUG", "false")
        // Small programs compile as fast without it, and need a third less time at first.
        .env("CARGO_INCREMENTAL", "0")
        // One core compiles a small program, while the others compile the next.
        .env("CARGO_PROFILE_DEV_CODEGEN_UNITS", "1")
        .output()
        .context("cannot run cargo")?;
    let mut build = Build::default();
    let mut has_errors = false;
    for message in Message::parse_stream(&output.stdout[..]) {
        match message.context("cargo's messages cannot be read")? {
            Message::CompilerArtifact(artifact) => {
                let files = artifact.filenames.into_iter().map(PathBuf::from);
                build
                    .libraries
                    .extend(files.filter(|file| is_library(file)));
                let Some(executable) = artifact.executable else {
                    continue;
                };
                let built = build
                    .programs
                    .entry(name_of(&artifact.package_id, &artifact.target));
                match artifact.profile.test {
                    true => built.or_default().tests.push(executable.into()),
                    false => built.or_default().executable = Some(executable.into()),
                }
            }
            Message::CompilerMessage(message) if is_error(&message.message) => {
                has_errors = true;
                let built = build
                    .programs
                    .entry(name_of(&message.package_id, &message.target));
                built.or_default().errors.push(message.message);
            }
            _ => {}
        }
    }
    let said = String::from_utf8_lossy(&output.stderr);
    ensure!(
        output.status.success() || has_errors,
        "cargo cannot build {}:\n{said}",
        dir.display()
    );
    Ok(build)
}

/// The program's name, or the package's for a library and its tests. Cargo writes a package as
/// `path+file:///…/name#0.1.0`, or `…#name@0.1.0` where the folder has another name.
fn name_of(package: &PackageId, target: &Target) -> String {
    if target.is_bin() {
        return target.name.clone();
    }
    let (place, version) = package.repr.rsplit_once('#').unwrap_or((&package.repr, ""));
    let name = version.split_once('@').map(|(name, _)| name);
    name.or(place.rsplit('/').next())
        .unwrap_or_default()
        .to_owned()
}

/// Where cargo puts what it builds of the book in `root`, by `CARGO_TARGET_DIR` or its configuration.
pub fn target_dir(root: &Path) -> Result<PathBuf> {
    let mut cargo = MetadataCommand::new();
    let metadata = cargo.current_dir(root).no_deps().exec();
    Ok(metadata
        .context("cargo does not know the book")?
        .target_directory
        .into())
}

/// The compiler's release, e.g. `rustc 1.95.0`.
pub fn release() -> Result<String> {
    Ok(format!("rustc {}", rustc_version::version()?))
}

/// Whether a compiler's message is an error and names a place in the code. (The last message of a failed build,
/// "aborting due to …", names none.)
fn is_error(message: &Diagnostic) -> bool {
    message.level == DiagnosticLevel::Error && !message.spans.is_empty()
}

/// Whether a file is one of a library: an rlib, a procedural macro, or what the compiler knows of it.
pub fn is_library(file: &Path) -> bool {
    let extension = file.extension().unwrap_or_default();
    ["rlib", "rmeta", "so", "dylib", "dll"]
        .iter()
        .any(|library| extension == *library)
}

/// A text without the folder in which cargo keeps the sources of other crates, on this machine.
pub fn without_registry(text: &str) -> String {
    static FOLDER: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"\S*[/\\]registry[/\\]src[/\\][^/\\]+[/\\]").expect("the pattern is valid")
    });
    FOLDER.replace_all(text, "").into_owned()
}

/// A compiler's message without what depends on the machine: where cargo keeps the sources of other
/// crates, and whether the sources of the standard library are installed, in which case the compiler
/// quotes them, below the place, in lines with a gutter: `12 | …` or `...`.
fn same_everywhere(rendered: &str) -> String {
    const STANDARD_LIBRARY: &str =
        r"\S*[/\\](?:rustlib[/\\]src[/\\]rust|rustc[/\\][0-9a-f]{40})[/\\]";
    static QUOTES: LazyLock<[Regex; 2]> = LazyLock::new(|| {
        let quoted = format!(
            r"(?m)^(\s*(?:-->|:::) ){STANDARD_LIBRARY}(.*\n)(?:(?:[ 0-9]*\|.*| *\.\.\.)\n)*"
        );
        [&quoted, STANDARD_LIBRARY]
            .map(|pattern| Regex::new(pattern).expect("the pattern is valid"))
    });
    let [quoted, place] = &*QUOTES;
    let text = without_registry(rendered.trim_end()) + "\n";
    let text = quoted.replace_all(&text, "$1$2");
    place.replace_all(&text, "").trim_end().to_owned()
}
