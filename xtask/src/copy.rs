//! Copies a program out of the book, as a project of its own.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use toml_edit::DocumentMut;

use crate::project::{Kind, Project};
use crate::{exercise, read, write_if_changed};

/// Copies the program `id` of the book in `root` to the new folder `target`, as a project of that name,
/// with the dependencies at the versions that the book was tested with.
///
/// Fails, leaving nothing behind, if the program is unknown, if `target` exists or lies in the book's
/// repository, or if its name cannot be a package's.
pub fn copy(root: &Path, id: &str, target: &Path) -> Result<Project> {
    let project = Project::load(root, id)?;
    let name = target.file_name().and_then(|name| name.to_str());
    let name = name.context("the target has no name: give a new folder")?;
    let is_letter = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    ensure!(
        name.starts_with(|c: char| c.is_ascii_alphabetic())
            && name.chars().all(is_letter)
            && !["test", "core", "std", "alloc", "proc_macro", "proc-macro"].contains(&name)
            && !project.dependencies.contains_key(name),
        "`{name}` cannot be the name of this package: begin with a letter, go on with letters, digits, - or _, \
         and take no crate's name"
    );
    ensure!(
        !target.exists(),
        "{} exists: name a folder that does not",
        target.display()
    );
    // `.` is the parent of a plain name.
    let parent = Path::new(".").join(target.parent().unwrap_or(target));
    let parent = parent.canonicalize().with_context(|| {
        format!(
            "{} does not exist: create it, or name another folder",
            parent.display()
        )
    })?;
    ensure!(
        !parent.starts_with(root.canonicalize()?),
        "{} lies in the book's own workspace, where cargo would not build it: name a folder outside, e.g. ../{name}",
        target.display()
    );

    // Written beside the target and renamed when it is whole.
    let unfinished = parent.join(format!(".{name}.unfinished"));
    let written = write(&project, name, root, &unfinished, "").and_then(|()| {
        fs::rename(&unfinished, target)
            .with_context(|| format!("cannot create {}", target.display()))
    });
    if written.is_err() {
        let _ = fs::remove_dir_all(&unfinished);
    }
    written.map(|()| project)
}

/// Writes the project to the folder `dir` under another name, without what only the book needs, with
/// `more` at the manifest's end and the book's lock file. Files that are right already stay untouched.
pub fn write(project: &Project, name: &str, root: &Path, dir: &Path, more: &str) -> Result<()> {
    let mut manifest: DocumentMut =
        read(&project.dir.join("Cargo.toml"), "it was there")?.parse()?;
    manifest["package"]["name"] = toml_edit::value(name);
    let package = manifest["package"].as_table_like_mut();
    package
        .context("it was read as a table")?
        .remove("metadata");
    write_if_changed(&dir.join("Cargo.toml"), &format!("{manifest}{more}"))?;
    for file in &project.sources.files {
        write_if_changed(&dir.join("src").join(&file.name), &file.text)?;
    }
    if project.kind == Kind::Exercise {
        for file in exercise::files(project, "tests")? {
            let name = file.file_name().context("a file has a name")?;
            write_if_changed(&dir.join("tests").join(name), &read(&file, "it is UTF-8")?)?;
        }
    }
    let lock = read(&root.join("Cargo.lock"), "cargo makes it")?;
    write_if_changed(&dir.join("Cargo.lock"), &lock)
}
