//! Builds a project with cargo, and keeps what the compiler said.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use anyhow::{Context, Result, bail, ensure};
use regex::Regex;
use serde_json::Value;

use crate::listing::NO_CODE;

/// The outcome of a build.
pub struct Built {
    /// The program, if it compiles.
    pub executable: Option<PathBuf>,
    /// The errors in the project's own code, if it does not.
    pub errors: Vec<CompilerError>,
    /// Every library that was linked or is fresh: rlibs and procedural macros.
    pub libraries: Vec<PathBuf>,
}

/// An error of the compiler.
pub struct CompilerError {
    /// E.g. `E0373`, or [`NO_CODE`].
    pub code: String,
    /// The message as the terminal shows it, without colours.
    pub rendered: String,
}

impl Built {
    /// All errors, as the terminal shows them on any machine.
    pub fn error_text(&self) -> String {
        let errors: Vec<String> = self
            .errors
            .iter()
            .map(|error| same_everywhere(&error.rendered))
            .collect();
        errors.join("\n\n") + "\n"
    }
}

/// Builds the project in `dir` with `cargo build`, its artifacts in `target_dir`.
///
/// Fails if cargo cannot be run or fails by anything but an error in the project's code: a dependency
/// that does not resolve, a manifest that it refuses.
pub fn build(dir: &Path, target_dir: &Path) -> Result<Built> {
    let output = cargo(dir, target_dir)
        .args(["build", "--quiet", "--message-format=json"])
        .output()
        .context("cannot run cargo")?;
    let mut built = Built {
        executable: None,
        errors: Vec::new(),
        libraries: Vec::new(),
    };
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let message: Value =
            serde_json::from_str(line).with_context(|| format!("cargo wrote {line:?}"))?;
        match message["reason"].as_str() {
            Some("compiler-artifact") => {
                if let Some(executable) = message["executable"].as_str() {
                    built.executable = Some(executable.into());
                }
                let files = message["filenames"]
                    .as_array()
                    .into_iter()
                    .flatten()
                    .filter_map(Value::as_str);
                built
                    .libraries
                    .extend(files.map(PathBuf::from).filter(|file| is_library(file)));
            }
            Some("compiler-message") => built.errors.extend(error_in(&message["message"])),
            _ => {}
        }
    }
    if !output.status.success() && built.errors.is_empty() {
        bail!(
            "cargo cannot build {}:\n{}",
            dir.display(),
            String::from_utf8_lossy(&output.stderr)
        );
    }
    Ok(built)
}

/// Runs the unit tests of the project in `dir`, and gives the number that passed.
///
/// Fails with cargo's output if one fails or does not compile.
pub fn test(dir: &Path, target_dir: &Path) -> Result<usize> {
    let output = cargo(dir, target_dir)
        .args(["test", "--quiet"])
        .output()
        .context("cannot run cargo")?;
    let stdout = String::from_utf8_lossy(&output.stdout);
    ensure!(
        output.status.success(),
        "`cargo test` fails in {}:\n{stdout}{}",
        dir.display(),
        String::from_utf8_lossy(&output.stderr)
    );
    let passed = |line: &str| {
        let (count, _) = line
            .strip_prefix("test result: ok. ")?
            .split_once(" passed")?;
        count.parse::<usize>().ok()
    };
    Ok(stdout.lines().filter_map(passed).sum())
}

/// The compiler's release, e.g. `rustc 1.95.0`.
pub fn rustc_release() -> Result<String> {
    let output = Command::new("rustc")
        .arg("--version")
        .output()
        .context("cannot run rustc")?;
    let version = String::from_utf8(output.stdout)?;
    Ok(version
        .split_whitespace()
        .take(2)
        .collect::<Vec<_>>()
        .join(" "))
}

fn cargo(dir: &Path, target_dir: &Path) -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo
        .current_dir(dir)
        .env("CARGO_TARGET_DIR", target_dir)
        // Nobody debugs these programs; without it they build and link faster.
        .env("CARGO_PROFILE_DEV_DEBUG", "false")
        .env("RUST_BACKTRACE", "0")
        // build.rs sets it for skeptic alone.
        .env_remove("RUSTC");
    // Cargo tells a test or a build script about the package it belongs to; the project is another one.
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("CARGO_PKG_")
            || name.to_string_lossy().starts_with("CARGO_MANIFEST")
        {
            cargo.env_remove(name);
        }
    }
    cargo
}

/// The error in a compiler's message, if it is one and names a place in the code. (The last message of
/// a failed build, "aborting due to …", names none.)
fn error_in(message: &Value) -> Option<CompilerError> {
    let is_error = message["level"] == "error"
        && message["spans"]
            .as_array()
            .is_some_and(|spans| !spans.is_empty());
    is_error.then(|| CompilerError {
        code: message["code"]["code"]
            .as_str()
            .unwrap_or(NO_CODE)
            .to_owned(),
        rendered: message["rendered"].as_str().unwrap_or_default().to_owned(),
    })
}

fn is_library(file: &Path) -> bool {
    let extension = file
        .extension()
        .and_then(|extension| extension.to_str())
        .unwrap_or_default();
    ["rlib", "so", "dylib", "dll"].contains(&extension)
}

/// A compiler's message without what depends on the machine: where cargo keeps the sources of other
/// crates, and whether the sources of the standard library are installed, in which case the compiler
/// quotes them.
fn same_everywhere(rendered: &str) -> String {
    static OTHER_CRATE: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"\S*[/\\]registry[/\\]src[/\\][^/\\]+[/\\]").expect("the pattern is valid")
    });
    static STANDARD_LIBRARY: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"\S*[/\\](rustlib[/\\]src[/\\]rust|rustc[/\\][0-9a-f]{40})[/\\]")
            .expect("the pattern is valid")
    });
    let mut text = String::new();
    let mut quotes_standard_library = false;
    for line in rendered.trim_end().lines() {
        let is_place =
            line.trim_start().starts_with("--> ") || line.trim_start().starts_with("::: ");
        if is_place {
            quotes_standard_library = STANDARD_LIBRARY.is_match(line);
        } else if quotes_standard_library {
            // A quotation is a gutter, with or without a line number, and `|` or `...`.
            let gutter =
                line.trim_start_matches([' ', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
            if gutter.starts_with('|') || gutter == "..." {
                continue;
            }
            quotes_standard_library = false;
        }
        let line = OTHER_CRATE.replace_all(line, "");
        let line = STANDARD_LIBRARY.replace_all(&line, "");
        text.push_str(&line);
        text.push('\n');
    }
    text.trim_end().to_owned()
}
