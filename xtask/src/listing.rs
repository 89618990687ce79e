//! A listing as it lies on disk: the manifest, the program's files, and what the page shows of a run.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;

use crate::program::Program;

/// One program of the book: a small Cargo project in `listings/<chapter>/<name>/`.
#[derive(Debug, Clone)]
pub struct Listing {
    /// `<chapter>/<name>`, as pages and commands write it.
    pub id: String,
    /// The project's folder.
    pub dir: PathBuf,
    /// The manifest's `description`.
    pub caption: String,
    /// The manifest's `[dependencies]`, by crate name.
    pub dependencies: BTreeMap<String, Dependency>,
    /// The manifest's `[package.metadata.listing]`.
    pub contract: Contract,
    /// The files under `src/`.
    pub program: Program,
}

/// What holds in every run of a listing: `[package.metadata.listing]`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Contract {
    /// How stdout is compared with `output.txt`.
    pub output: Comparison,
    /// The exit code: 0, or 101 where a panic is the lesson.
    pub exit: i32,
    /// The error code with which the compiler refuses the program, where that is the lesson; or
    /// [`NO_CODE`], word for word.
    pub rejected: Option<String>,
    /// How many unit tests the listing carries.
    pub tests: usize,
}

/// What `rejected` says where the compiler gives its error no code. Few are so; one is that a future is
/// not `Send`.
pub const NO_CODE: &str = "an error without a code";

/// How a run's output is compared with the output on the page.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Comparison {
    /// The same text.
    #[default]
    Exact,
    /// The same lines, in any order.
    AnyOrder,
    /// Both match the pattern file beside the output.
    Pattern,
}

/// A dependency as a listing's manifest states it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Dependency {
    /// `rayon = "1.12"`
    Version(String),
    /// `tokio = { version = "1.54", features = ["full"] }`
    Detailed(DetailedDependency),
}

/// The table form of a [`Dependency`]. Other keys (`path`, `workspace`, …) are refused: they would not
/// work in a reader's project.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DetailedDependency {
    pub version: String,
    #[serde(default)]
    pub features: Vec<String>,
    #[serde(default = "yes", rename = "default-features")]
    pub default_features: bool,
}

fn yes() -> bool {
    true
}

impl Dependency {
    /// The version requirement.
    pub fn version(&self) -> &str {
        match self {
            Dependency::Version(version) => version,
            Dependency::Detailed(detailed) => &detailed.version,
        }
    }

    /// The requested features, in the manifest's order.
    pub fn features(&self) -> &[String] {
        match self {
            Dependency::Version(_) => &[],
            Dependency::Detailed(detailed) => &detailed.features,
        }
    }

    /// Whether the crate's default features are wanted, as they are unless the manifest says otherwise.
    pub fn default_features(&self) -> bool {
        match self {
            Dependency::Version(_) => true,
            Dependency::Detailed(detailed) => detailed.default_features,
        }
    }
}

#[derive(Deserialize)]
struct Manifest {
    package: Package,
    #[serde(default)]
    dependencies: BTreeMap<String, Dependency>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    edition: String,
    description: String,
    #[serde(default)]
    metadata: Metadata,
}

#[derive(Default, Deserialize)]
struct Metadata {
    #[serde(default)]
    listing: Contract,
}

impl Listing {
    /// Reads the listing `id` of the book in `root`.
    ///
    /// Fails, naming the file and the remedy, if there is no such listing, if the id leaves `listings/`,
    /// or if the manifest or a source file cannot be read.
    pub fn load(root: &Path, id: &str) -> Result<Listing> {
        let listings = root.join("listings");
        let dir = listings.join(id);
        ensure!(
            is_id(id),
            "`{id}` is not a listing's id: write <chapter>/<name>, in small letters, digits and hyphens; \
             a path cannot leave listings/"
        );
        ensure!(
            dir.is_dir(),
            "there is no listing `{id}`: create listings/{id}/, or correct the id{}",
            similar(&listings, id)
        );
        ensure!(
            dir.canonicalize()?.starts_with(listings.canonicalize()?),
            "listing `{id}` is a link that leaves listings/: put the project itself there"
        );

        let manifest_path = format!("listings/{id}/Cargo.toml");
        let manifest = fs::read_to_string(dir.join("Cargo.toml"))
            .with_context(|| format!("{manifest_path} cannot be read: every listing has one"))?;
        let manifest: Manifest = toml::from_str(&manifest).map_err(|error| {
            anyhow::anyhow!("{manifest_path} is not a listing's manifest: {error}")
        })?;
        let (_, name) = id.split_once('/').expect("an id has a slash");
        ensure!(
            manifest.package.name == name,
            "{manifest_path}: the package is named `{}`: name it `{name}`, like its folder",
            manifest.package.name
        );
        ensure!(
            manifest.package.edition == "2024",
            "{manifest_path}: the edition is {}: the book is written in edition 2024",
            manifest.package.edition
        );

        Ok(Listing {
            id: id.to_owned(),
            caption: manifest.package.description,
            dependencies: manifest.dependencies,
            contract: manifest.package.metadata.listing,
            program: Program::read(&dir).with_context(|| format!("listing {id}"))?,
            dir,
        })
    }

    /// Reads every listing of the book in `root`, ordered by id.
    ///
    /// Fails on the first folder in `listings/` that is not a listing; nothing is passed over.
    pub fn load_all(root: &Path) -> Result<Vec<Listing>> {
        let mut listings = Vec::new();
        for chapter in subfolders(&root.join("listings"))? {
            for name in subfolders(&root.join("listings").join(&chapter))? {
                listings.push(Listing::load(root, &format!("{chapter}/{name}"))?);
            }
        }
        Ok(listings)
    }

    /// The chapter's folder name: the id's first part.
    pub fn chapter(&self) -> &str {
        self.id.split('/').next().expect("an id has two parts")
    }

    /// The listing's own folder name: the id's second part.
    pub fn name(&self) -> &str {
        self.id.split('/').nth(1).expect("an id has two parts")
    }

    /// Whether the listing's lesson is that the compiler refuses it.
    pub fn is_rejected(&self) -> bool {
        self.contract.rejected.is_some()
    }

    /// What stdout showed when the listing was blessed: `output.txt`. Fails, with the remedy, without it.
    pub fn output(&self) -> Result<String> {
        self.shown("output.txt")
    }

    /// What the compiler said when a rejected listing was blessed: `error.txt`. Fails without it.
    pub fn error(&self) -> Result<String> {
        self.shown("error.txt")
    }

    /// What stderr showed, for a listing whose lesson is there: `stderr.txt`, if there is one.
    pub fn stderr(&self) -> Result<Option<String>> {
        if self.dir.join("stderr.txt").exists() {
            self.shown("stderr.txt").map(Some)
        } else {
            Ok(None)
        }
    }

    /// A file of the listing as text, with `\n` line ends on every platform.
    ///
    /// Fails with the command that makes the file, if it is missing.
    pub fn shown(&self, file: &str) -> Result<String> {
        let remedy = if file.ends_with(".pattern") {
            "write what holds in every run there".to_owned()
        } else {
            format!("make it with `cargo xtask bless {}`", self.id)
        };
        let text = fs::read_to_string(self.dir.join(file))
            .with_context(|| format!("listings/{}/{file} is missing: {remedy}", self.id))?;
        Ok(text.replace("\r\n", "\n"))
    }
}

/// Whether `id` has the form `<chapter>/<name>`.
fn is_id(id: &str) -> bool {
    let part = |part: &str| {
        !part.is_empty()
            && part
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
    };
    id.split_once('/')
        .is_some_and(|(chapter, name)| part(chapter) && part(name))
}

/// `; did you mean …` for an id whose name stands in another chapter or differs by its ending.
fn similar(listings: &Path, id: &str) -> String {
    let wanted = id.rsplit('/').next().unwrap_or(id);
    let mut near = Vec::new();
    for chapter in subfolders(listings).unwrap_or_default() {
        for name in subfolders(&listings.join(&chapter)).unwrap_or_default() {
            if name.starts_with(wanted) || wanted.starts_with(&name) {
                near.push(format!("`{chapter}/{name}`"));
            }
        }
    }
    if near.is_empty() {
        String::new()
    } else {
        format!("; did you mean {}?", near.join(" or "))
    }
}

/// The names of the folders in `dir`, sorted. A plain file among them is an error.
fn subfolders(dir: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(dir).with_context(|| format!("cannot read {}", dir.display()))? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if !entry.path().is_dir() {
            bail!(
                "{} is a file: listings/ holds listings/<chapter>/<name>/ only",
                entry.path().display()
            );
        }
        names.push(name);
    }
    names.sort();
    Ok(names)
}
