//! Exercises: a start that compiles and whose tests fail, a solution that passes them, and wrong solutions
//! that do not.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use crate::cargo::{self, Built};
use crate::explore::PROFILE;
use crate::project::Project;
use crate::run::{TIME_LIMIT, run};
use crate::source::Sources;
use crate::stamp::add_files;
use crate::{copy, entries, read, write_if_changed};

/// The start, the solution, or a wrong solution, of an exercise.
pub struct Variant {
    /// The package's name, unlike that of any other variant.
    package: String,
    /// Where its files stand in the exercise, as messages name it.
    place: String,
    /// The exercise, with these sources.
    project: Project,
    passes: bool,
    /// What the compiler made of it and its tests.
    built: Built,
}

/// The variants of an exercise: its start, `solution/`, and every file in `wrong/` in the place of `lib.rs`.
///
/// Fails, with the remedy, if one of these is missing.
fn variants(exercise: &Project) -> Result<Vec<Variant>> {
    let variant = |name: &str, place: &str, sources, passes| Variant {
        package: format!("{}-{name}", exercise.name()),
        place: format!("{}/{place}", exercise.place()),
        project: Project {
            sources,
            ..exercise.clone()
        },
        passes,
        built: Built::default(),
    };
    let solution = Sources::read(&exercise.dir.join("solution"), "lib.rs")
        .with_context(|| exercise.place())?;
    let mut variants = vec![
        variant("start", "src", exercise.sources.clone(), false),
        variant("solution", "solution", solution, true),
    ];
    for file in files(exercise, "wrong")? {
        let mut sources = exercise.sources.clone();
        sources.files[0].text = read(&file, "a source file is UTF-8")?;
        let name = file.file_stem().unwrap_or_default().to_string_lossy();
        variants.push(variant(
            &format!("wrong-{name}"),
            &format!("wrong/{name}.rs"),
            sources,
            false,
        ));
    }
    for Variant { place, project, .. } in &variants {
        ensure!(
            !project
                .sources
                .files
                .iter()
                .any(|file| file.text.contains("#[test]")),
            "{place} has a test: move it to tests/, where it tries every variant"
        );
    }
    ensure!(
        variants.len() > 2,
        "{}/wrong has no file: add a plausible wrong solution, which the tests have to find",
        exercise.place()
    );
    Ok(variants)
}

/// The Rust files in one of the exercise's folders.
pub fn files(exercise: &Project, folder: &str) -> Result<Vec<PathBuf>> {
    entries(&exercise.dir.join(folder), "an exercise has one")
}

/// Everything that a compiler reads of an exercise, for a stamp's key.
pub fn inputs(exercise: &Project) -> Result<String> {
    let mut inputs = exercise.inputs()?;
    for folder in ["tests", "solution", "wrong"] {
        add_files(&exercise.dir.join(folder), &mut inputs)?;
    }
    Ok(inputs)
}

/// Builds every variant of these exercises and its tests, in one call of cargo in a workspace of their own below
/// `target_dir`, and gives them, or what is missing, by the exercise's id.
pub fn build(
    root: &Path,
    target_dir: &Path,
    exercises: &[&Project],
) -> Result<BTreeMap<String, Result<Vec<Variant>>>> {
    let workspace = target_dir.join("exercises");
    let mut results = BTreeMap::new();
    let mut members = Vec::new();
    for exercise in exercises {
        let variants = variants(exercise);
        for variant in variants.iter().flatten() {
            write(root, &workspace, variant)?;
            members.push(format!("{:?}", variant.package));
        }
        results.insert(exercise.id.clone(), variants);
    }
    if members.is_empty() {
        return Ok(results);
    }
    let manifest = format!(
        "[workspace]\nresolver = \"3\"\nmembers = [{}]\n\n{PROFILE}",
        members.join(", ")
    );
    write_if_changed(&workspace.join("Cargo.toml"), &manifest)?;
    write_if_changed(
        &workspace.join("Cargo.lock"),
        &read(&root.join("Cargo.lock"), "cargo makes it")?,
    )?;
    let arguments = ["build", "--workspace", "--tests"];
    let mut built = cargo::build(&workspace, target_dir, &arguments)?.programs;
    for variant in results.values_mut().flatten().flatten() {
        variant.built = built.remove(&variant.package).unwrap_or_default();
    }
    Ok(results)
}

/// Writes a variant as a package whose library bears the exercise's name, which its tests use.
fn write(root: &Path, workspace: &Path, variant: &Variant) -> Result<()> {
    let exercise = &variant.project;
    let folder = workspace.join(&variant.package);
    let library = format!(
        "\n[lib]\nname = \"{}\"\ntest = false\n",
        exercise.name().replace('-', "_")
    );
    // Cargo would go on running a test that the exercise no longer has.
    for test in std::fs::read_dir(folder.join("tests"))
        .into_iter()
        .flatten()
    {
        let test = test?;
        if !exercise.dir.join("tests").join(test.file_name()).exists() {
            std::fs::remove_file(test.path())?;
        }
    }
    copy::write(exercise, &variant.package, root, &folder, &library)
}

/// Runs the tests of a variant. Fails if they say something else than they should.
pub fn check(variant: &Variant) -> Result<()> {
    let Variant { place, built, .. } = variant;
    ensure!(
        built.errors.is_empty(),
        "{place} does not compile, and an exercise fails by its tests:\n{}",
        built.error_text()
    );
    ensure!(
        !built.tests.is_empty(),
        "{place}: cargo built no test of it"
    );
    let mut passed = true;
    let mut said = String::new();
    for test in &built.tests {
        let run = run(test, TIME_LIMIT)?;
        passed &= run.exit_code == Some(0);
        said.push_str(&format!("{}{}", run.stdout, run.stderr));
    }
    match (passed, variant.passes) {
        (true, false) => {
            anyhow::bail!("{place} passes the tests: make them find what is wrong with it")
        }
        (false, true) => anyhow::bail!("{place} does not pass the tests:\n{said}"),
        _ => Ok(()),
    }
}
