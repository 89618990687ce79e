//! Builds the crates that the pages use, for those who compile pages: rustdoc and skeptic.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::project::{Kind, Project};
use crate::{cargo, entries, read, write_if_changed};

/// A package that depends on every crate that a program of the book depends on.
pub struct Libraries {
    /// The package's folder.
    pub package: PathBuf,
    /// Where it is built, and nothing else.
    target_dir: PathBuf,
    /// The folder with exactly the libraries that it links.
    pub folder: PathBuf,
    /// The package's manifest.
    pub manifest: String,
    /// The crates that it depends on.
    names: BTreeSet<String>,
}

/// The crates that the lock file of the book in `root` has in several versions.
///
/// A page's block cannot name such a crate to rustdoc, which knows its folder and no version. It takes it from the
/// package, which reexports it.
pub fn in_several_versions(root: &Path) -> BTreeSet<String> {
    let lock = fs::read_to_string(root.join("Cargo.lock")).unwrap_or_default();
    let mut once = BTreeSet::new();
    let names = lock.lines().filter_map(|line| line.strip_prefix("name = "));
    let names = names.map(|name| name.trim_matches('"').to_owned());
    names.filter(|name| !once.insert(name.clone())).collect()
}

impl Libraries {
    /// The package as it is for these programs, not built yet. It lies in `target_dir`.
    pub fn of<'a>(programs: impl Iterator<Item = &'a Project>, target_dir: &Path) -> Libraries {
        let on_pages = programs.filter(|program| program.kind != Kind::Exercise);
        let crates: BTreeMap<_, _> = on_pages.flat_map(|program| &program.dependencies).collect();
        let dependencies = toml::to_string(&BTreeMap::from([("dependencies", &crates)]));
        let manifest = format!(
            "[package]\nname = \"pages\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n\n{}",
            dependencies.expect("they were read from TOML")
        );
        let pages = target_dir.join("pages");
        Libraries {
            package: pages.join("package"),
            folder: pages.join("programs/debug/deps"),
            target_dir: pages,
            manifest,
            names: crates.into_keys().cloned().collect(),
        }
    }

    /// Builds them, with the versions of the lock file of the book in `root`.
    ///
    /// rustdoc takes a crate by its name from the `-L` folder and refuses to choose between two builds of it
    /// (E0464); skeptic would mix them. So what another lock file or compiler had built there is removed.
    pub fn build(&self, root: &Path) -> Result<()> {
        write_if_changed(&self.package.join("Cargo.toml"), &self.manifest)?;
        let lock = read(&root.join("Cargo.lock"), "cargo makes it")?;
        write_if_changed(&self.package.join("Cargo.lock"), &lock)?;
        let several = in_several_versions(root);
        let direct = several.intersection(&self.names);
        let reexports = direct.map(|name| format!("pub use {};\n", name.replace('-', "_")));
        write_if_changed(
            &self.package.join("src/lib.rs"),
            &reexports.collect::<String>(),
        )?;
        let built = cargo::build(&self.package, &self.target_dir, &["build"])
            .context("the crates of the programs' manifests do not build")?;
        let built: BTreeSet<_> = built
            .libraries
            .iter()
            .flat_map(|file| file.file_stem())
            .collect();
        for file in entries(&self.folder, "cargo made it")? {
            let is_of_now = file.file_stem().is_some_and(|stem| built.contains(stem));
            if cargo::is_library(&file) && !is_of_now {
                fs::remove_file(file)?;
            }
        }
        Ok(())
    }
}
