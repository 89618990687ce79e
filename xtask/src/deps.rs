//! Builds the crates that the pages use, for `mdbook test -L`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::compile;
use crate::copy::write_if_changed;
use crate::listing::{Dependency, Listing};

/// Builds every crate that a listing depends on, and gives the folder with exactly those libraries.
///
/// rustdoc takes a crate by its name from the `-L` folder and refuses to choose between two builds of it
/// (E0464), so the folder holds the artifacts that cargo names for this one build, and nothing else.
pub fn deps(root: &Path) -> Result<PathBuf> {
    let mut dependencies: BTreeMap<String, Dependency> = BTreeMap::new();
    for listing in Listing::load_all(root)? {
        dependencies.extend(listing.dependencies);
    }

    let pages = root.join("target").join("pages");
    let src = pages.join("src");
    fs::create_dir_all(&src).with_context(|| format!("cannot create {}", src.display()))?;
    write_if_changed(&src.join("lib.rs"), "")?;
    write_if_changed(&pages.join("Cargo.toml"), &manifest(&dependencies))?;
    let lock = fs::read_to_string(root.join("Cargo.lock")).context("cannot read Cargo.lock")?;
    fs::write(pages.join("Cargo.lock"), lock)?;
    let built = compile::build(&pages, &root.join("target").join("copies").join("target"))?;

    let folder = pages.join("deps");
    fs::create_dir_all(&folder)?;
    let mut wanted = BTreeSet::new();
    for library in &built.libraries {
        let name = library
            .file_name()
            .with_context(|| format!("{} has no name", library.display()))?;
        wanted.insert(name.to_owned());
        let target = folder.join(name);
        // An artifact's name holds a hash of all it was built from: the same name is the same library,
        // unless it was built again.
        if is_newer(library, &target) {
            fs::copy(library, &target)
                .with_context(|| format!("cannot copy {}", library.display()))?;
        }
    }
    for entry in fs::read_dir(&folder)? {
        let entry = entry?;
        if !wanted.contains(&entry.file_name()) {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(folder)
}

fn manifest(dependencies: &BTreeMap<String, Dependency>) -> String {
    let mut manifest = String::from(
        "[package]\nname = \"pages\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n",
    );
    for (name, dependency) in dependencies {
        let (version, features) = (dependency.version(), dependency.features());
        let default = dependency.default_features();
        manifest.push_str(&format!(
            "{name} = {{ version = {version:?}, default-features = {default}, features = {features:?} }}\n"
        ));
    }
    manifest
}

fn is_newer(source: &Path, target: &Path) -> bool {
    let modified = |path: &Path| fs::metadata(path).and_then(|metadata| metadata.modified());
    match (modified(source), modified(target)) {
        (Ok(source), Ok(target)) => source > target,
        _ => true,
    }
}
