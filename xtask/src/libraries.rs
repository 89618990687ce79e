//! Builds the crates that the pages use, for those who compile pages: rustdoc and skeptic.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::project::{Kind, Project};
use crate::{cargo, read, write_if_changed};

/// A package that depends on every crate that a program of the book depends on.
pub struct Libraries {
    /// The package's folder.
    pub package: PathBuf,
    /// Where it is built, and nothing else: skeptic chooses from all that it finds there.
    target_dir: PathBuf,
    /// The folder with exactly its libraries.
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
        let mut manifest = String::from(
            "[package]\nname = \"pages\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n",
        );
        let on_pages = programs.filter(|program| program.kind != Kind::Exercise);
        let crates: BTreeMap<_, _> = on_pages.flat_map(|program| &program.dependencies).collect();
        let mut names = BTreeSet::new();
        for (name, dependency) in crates {
            names.insert(name.clone());
            let (version, features) = (dependency.req(), dependency.req_features());
            let default = dependency
                .detail()
                .is_none_or(|details| details.default_features);
            manifest.push_str(&format!(
                "{name} = {{ version = \"{version}\", default-features = {default}, features = {features:?} }}\n"
            ));
        }
        let pages = target_dir.join("pages");
        Libraries {
            package: pages.join("package"),
            target_dir: pages.clone(),
            folder: pages.join("libraries"),
            manifest,
            names,
        }
    }

    /// Builds them, with the versions of the lock file of the book in `root`.
    ///
    /// rustdoc takes a crate by its name from the `-L` folder and refuses to choose between two builds of it
    /// (E0464), so the folder gets the artifacts that cargo names for this one build, and nothing else.
    pub fn build(&self, root: &Path) -> Result<()> {
        write_if_changed(&self.package.join("Cargo.toml"), &self.manifest)?;
        let lock = read(&root.join("Cargo.lock"), "cargo makes it")?;
        write_if_changed(&self.package.join("Cargo.lock"), &lock)?;
        let several = in_several_versions(root);
        let direct = several.iter().filter(|name| self.names.contains(*name));
        let reexports: String = direct
            .map(|name| format!("pub use {};\n", name.replace('-', "_")))
            .collect();
        write_if_changed(&self.package.join("src").join("lib.rs"), &reexports)?;
        let built = cargo::build(&self.package, &self.target_dir, &["build"])
            .context("the crates of the programs' manifests do not build")?;
        // skeptic would also find what an earlier lock file had built, and mix the two.
        let places: BTreeSet<_> = built.libraries.iter().flat_map(|it| it.parent()).collect();
        for folder in places {
            for entry in fs::read_dir(folder)? {
                let entry = entry?;
                let file = entry.path();
                // Cargo names the package's own library by another path.
                let is_own = entry.file_name().to_string_lossy().starts_with("libpages-");
                if cargo::is_library(&file) && !is_own && !built.libraries.contains(&file) {
                    fs::remove_file(file)?;
                }
            }
        }
        if self.folder.exists() {
            fs::remove_dir_all(&self.folder)?;
        }
        fs::create_dir_all(&self.folder)?;
        for library in &built.libraries {
            let name = library.file_name().context("a library is a file")?;
            fs::hard_link(library, self.folder.join(name))
                .or_else(|_| fs::copy(library, self.folder.join(name)).map(drop))
                .with_context(|| format!("cannot copy {}", library.display()))?;
        }
        Ok(())
    }
}
