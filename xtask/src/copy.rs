//! Copies a listing out of the book, as a project of its own.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use toml_edit::DocumentMut;

use crate::listing::Listing;

/// Copies the listing `id` of the book in `root` to the new folder `target`, as a project of that name,
/// with the dependencies at the versions that the book was tested with.
///
/// Fails, leaving nothing behind, if the listing is unknown, if `target` exists or lies in the book's
/// repository, or if its name cannot be a package's.
pub fn copy(root: &Path, id: &str, target: &Path) -> Result<Listing> {
    let listing = Listing::load(root, id)?;
    let name = target
        .file_name()
        .and_then(|name| name.to_str())
        .context("the target has no name: give a new folder")?;
    ensure!(
        name.starts_with(|c: char| c.is_ascii_alphabetic())
            && name
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
            && !["test", "core", "std", "alloc", "proc_macro", "proc-macro"].contains(&name)
            && !listing.dependencies.contains_key(name),
        "`{name}` cannot be the name of this package: begin with a letter, go on with letters, digits, - or _, \
         and take no crate's name"
    );
    ensure!(
        !target.exists(),
        "{} exists: name a folder that does not",
        target.display()
    );
    let parent = match target.parent() {
        Some(parent) if parent.as_os_str().is_empty() => Path::new("."),
        Some(parent) => parent,
        None => Path::new("/"),
    };
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
    let written = fs::create_dir(&unfinished)
        .with_context(|| format!("cannot create {}", unfinished.display()))
        .and_then(|()| write_project(&listing, name, root, &unfinished))
        .and_then(|()| {
            fs::rename(&unfinished, target)
                .with_context(|| format!("cannot create {}", target.display()))
        });
    if written.is_err() {
        let _ = fs::remove_dir_all(&unfinished);
    }
    written.map(|()| listing)
}

/// Where the book's own copy of a listing lies, and where all of them are built.
pub struct OwnCopy {
    pub dir: PathBuf,
    pub target_dir: PathBuf,
}

/// Brings the book's own copy of a listing up to date, in `target/copies/`.
///
/// The folder is the same in every run, and a file is written only if it changed: a file that is written
/// anew is built anew.
pub fn own_copy(root: &Path, listing: &Listing) -> Result<OwnCopy> {
    let copies = root.join("target").join("copies");
    let dir = copies.join("listings").join(&listing.id);
    let target_dir = copies.join("target");
    write_project(listing, listing.name(), root, &dir)?;
    Ok(OwnCopy { dir, target_dir })
}

/// Writes the listing's project to `dir`. Files that are there already and are right stay untouched.
fn write_project(listing: &Listing, name: &str, root: &Path, dir: &Path) -> Result<()> {
    let src = dir.join("src");
    fs::create_dir_all(&src).with_context(|| format!("cannot create {}", src.display()))?;
    for entry in fs::read_dir(&src)? {
        let entry = entry?;
        if !listing
            .program
            .files
            .iter()
            .any(|file| entry.file_name() == file.name.as_str())
        {
            fs::remove_file(entry.path())?;
        }
    }
    for file in &listing.program.files {
        write_if_changed(&src.join(&file.name), &file.text)?;
    }
    write_if_changed(&dir.join("Cargo.toml"), &manifest(listing, name)?)?;

    // Cargo strikes from a lock file what the project does not use, so the book's own is compared with the
    // one that was copied, not with the one that is left of it.
    let lock = fs::read_to_string(root.join("Cargo.lock")).context("cannot read Cargo.lock")?;
    let copied = dir.with_extension("lock");
    if dir.starts_with(root) {
        if fs::read_to_string(&copied).ok().as_ref() != Some(&lock) {
            fs::write(dir.join("Cargo.lock"), &lock)?;
            fs::write(&copied, &lock)?;
        }
    } else {
        fs::write(dir.join("Cargo.lock"), &lock)?;
    }
    Ok(())
}

/// The listing's manifest under another name, without what only the book needs.
fn manifest(listing: &Listing, name: &str) -> Result<String> {
    let mut manifest: DocumentMut = fs::read_to_string(listing.dir.join("Cargo.toml"))?.parse()?;
    manifest["package"]["name"] = toml_edit::value(name);
    if let Some(package) = manifest["package"].as_table_like_mut() {
        package.remove("metadata");
    }
    Ok(manifest.to_string())
}

/// Writes `text` to `path` unless it is there already.
pub fn write_if_changed(path: &Path, text: &str) -> Result<()> {
    if fs::read_to_string(path).ok().as_deref() != Some(text) {
        fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(())
}
