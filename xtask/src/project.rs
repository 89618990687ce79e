//! A program of the book as it lies on disk: its manifest, its source files, and what the page shows of a
//! run.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use cargo_toml::{Dependency, Edition, Manifest};
use serde::Deserialize;

use crate::source::Sources;
use crate::{entries, name, read};

/// What a program is for. The folder says it, and nothing else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// It runs, and prints what its page shows.
    Listing,
    /// The compiler refuses it, with the error that its page shows.
    Refused,
    /// A library with tests that fail, until the reader has solved it.
    Exercise,
}

impl Kind {
    pub const ALL: [Kind; 3] = [Kind::Listing, Kind::Refused, Kind::Exercise];

    /// The folder in the book's root.
    pub fn folder(self) -> &'static str {
        match self {
            Kind::Listing => "listings",
            Kind::Refused => "refused",
            Kind::Exercise => "exercises",
        }
    }

    /// What its figure is called, and the directive that makes it.
    pub fn word(self) -> &'static str {
        match self {
            Kind::Listing | Kind::Refused => "listing",
            Kind::Exercise => "exercise",
        }
    }

    /// The file in `src/` that declares the others.
    pub fn first_file(self) -> &'static str {
        match self {
            Kind::Listing | Kind::Refused => "main.rs",
            Kind::Exercise => "lib.rs",
        }
    }

    /// What may lie in a project's folder. A file that nothing reads would look like a promise that
    /// nothing keeps.
    fn files(self) -> Vec<&'static str> {
        let more = match self {
            Kind::Listing => {
                "measured.json outcomes.json output.pattern output.txt stderr.pattern stderr.txt"
            }
            Kind::Refused => "error.txt",
            Kind::Exercise => "solution tests wrong",
        };
        let all = more.split(' ').chain(["Cargo.toml", "src"]);
        all.collect()
    }
}

/// A small Cargo project in `<kind>/<chapter>/<name>/`.
#[derive(Debug, Clone)]
pub struct Project {
    /// `<chapter>/<name>`, as pages and commands write it.
    pub id: String,
    pub kind: Kind,
    pub dir: PathBuf,
    /// The manifest's `description`.
    pub caption: String,
    /// The manifest's `[dependencies]`, by crate name.
    pub dependencies: BTreeMap<String, Dependency>,
    /// The manifest's `[dev-dependencies]`, which its unit tests need.
    pub dev_dependencies: BTreeMap<String, Dependency>,
    pub settings: Settings,
    pub sources: Sources,
}

/// `[package.metadata.listing]`: what no file or folder says.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Settings {
    /// The output has the lines of `output.txt` in any order.
    pub any_order: bool,
    /// The program measures, so it is built for release.
    pub release: bool,
    /// The name of the listing of the same chapter that this one is a step from.
    pub after: Option<String>,
    /// Its schedules are explored, and `outcomes.json` has what was found.
    pub explore: Option<Explore>,
    /// The most steps of a schedule, where 1,000 will not do.
    pub steps: Option<usize>,
}

/// How a program is explored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(
    untagged,
    expecting = "`explore` is \"all\", \"weak\" or a number of schedules"
)]
pub enum Explore {
    Every(Every),
    /// So many schedules, at random.
    Some(usize),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Every {
    /// Every schedule, under sequential consistency.
    All,
    /// Every execution that weak memory orderings allow.
    Weak,
}

#[derive(Default, Deserialize)]
struct Metadata {
    #[serde(default)]
    listing: Settings,
}

impl Project {
    /// Reads the program `id` of the book in `root`.
    ///
    /// Fails, naming the file and the remedy, if there is none, if the id leaves the book, or if the
    /// manifest or a source file is not as the book needs it.
    pub fn load(root: &Path, id: &str) -> Result<Project> {
        ensure!(
            is_id(id),
            "`{id}` is not a program's id: write <chapter>/<name>, in small letters, digits and hyphens"
        );
        let places = Kind::ALL.map(|kind| (kind, root.join(kind.folder()).join(id)));
        let mut found = places.into_iter().filter(|(_, dir)| dir.is_dir());
        let (kind, dir) = found.next().with_context(|| {
            format!(
                "there is no listing `{id}`: create listings/{id}/, or correct the id{}",
                similar(root, id)
            )
        })?;
        ensure!(
            found.next().is_none(),
            "`{id}` lies in two of listings/, refused/ and exercises/: give one of them another name"
        );
        let shown = format!("{}/{id}", kind.folder());
        for file in entries(&dir, "it was there")? {
            let file = name(&file);
            ensure!(
                // The last two are cargo's, where somebody ran it there.
                kind.files().contains(&&*file) || file == "target" || file == "Cargo.lock",
                "{shown}/{file} is read by nothing: remove it; a project here has {}",
                kind.files().join(", ")
            );
        }

        let at = format!("{shown}/Cargo.toml");
        let manifest = dir.join("Cargo.toml");
        let manifest = read(&manifest, "every program has one: `cargo new`")?;
        let manifest: Manifest<Metadata> = toml::from_str(&manifest)
            .map_err(|error| anyhow::anyhow!("{at} is not a program's manifest: {error}"))?;
        let package = manifest
            .package
            .with_context(|| format!("{at} has no [package]"))?;
        let (_, name) = id.split_once('/').expect("an id has a slash");
        ensure!(
            package.name == name,
            "{at}: the package is named `{}`: name it `{name}`, like its folder",
            package.name
        );
        ensure!(
            matches!(package.edition.get(), Ok(Edition::E2024)),
            "{at}: the book is written in edition 2024: write `edition = \"2024\"`"
        );
        let caption = package
            .description
            .and_then(|text| text.get().ok().cloned());
        let caption = caption.with_context(|| {
            format!("{at} has no caption: write `description = \"…\"` under [package]")
        })?;
        for (name, dependency) in &manifest.dependencies {
            ensure!(
                !matches!(dependency, Dependency::Inherited(_))
                    && dependency.is_crates_io()
                    && dependency.try_req().is_ok(),
                "{at}: `{name}` would not be found in a reader's project: give it a version of its own, \
                 without `path`, `git` or `workspace`"
            );
        }
        Ok(Project {
            id: id.to_owned(),
            kind,
            caption,
            dependencies: manifest.dependencies,
            dev_dependencies: manifest.dev_dependencies,
            settings: package.metadata.unwrap_or_default().listing,
            sources: Sources::read(&dir.join("src"), kind.first_file()).context(shown)?,
            dir,
        })
    }

    /// Reads every program of the book in `root`, ordered by id. Fails on the first folder that is none.
    pub fn load_all(root: &Path) -> Result<Vec<Project>> {
        let ids = ids(root)?;
        ids.iter().map(|(_, id)| Project::load(root, id)).collect()
    }

    /// The chapter's folder name: the id's first part.
    pub fn chapter(&self) -> &str {
        self.id.split('/').next().expect("an id has two parts")
    }

    /// The project's own folder name: the id's second part.
    pub fn name(&self) -> &str {
        self.id.split('/').nth(1).expect("an id has two parts")
    }

    /// The project's folder, as messages name it.
    pub fn place(&self) -> String {
        format!("{}/{}", self.kind.folder(), self.id)
    }

    pub fn has(&self, file: &str) -> bool {
        self.dir.join(file).exists()
    }

    /// A file of the project that shows what a run or the compiler said. Fails with the command that makes
    /// it, if it is missing.
    pub fn shown(&self, file: &str) -> Result<String> {
        read(
            &self.dir.join(file),
            &format!("make it with `cargo xtask bless {}`", self.id),
        )
    }

    /// Everything that a compiler reads of the project, for a stamp's key.
    pub fn inputs(&self) -> Result<String> {
        let mut inputs = read(&self.dir.join("Cargo.toml"), "it was there")?;
        for file in &self.sources.files {
            inputs.push_str(&format!("\n=== {}\n{}", file.name, file.text));
        }
        Ok(inputs)
    }
}

/// The kind and id of every folder that ought to be a program, ordered by id.
pub fn ids(root: &Path) -> Result<Vec<(Kind, String)>> {
    let remedy = "programs lie in <kind>/<chapter>/<name>/";
    let mut ids = Vec::new();
    for kind in Kind::ALL {
        let folder = root.join(kind.folder());
        let chapters = if folder.is_dir() {
            entries(&folder, remedy)?
        } else {
            Vec::new()
        };
        for chapter in chapters {
            for program in entries(&chapter, remedy)? {
                ids.push((kind, format!("{}/{}", name(&chapter), name(&program))));
            }
        }
    }
    ids.sort_by(|(_, one), (_, other)| one.cmp(other));
    Ok(ids)
}

/// Whether `id` has the form `<chapter>/<name>`.
fn is_id(id: &str) -> bool {
    let is_letter = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let mut parts = id.split('/');
    parts.clone().count() == 2 && parts.all(|part| !part.is_empty() && part.chars().all(is_letter))
}

/// `; did you mean …` for an id whose name stands in another chapter or differs by its ending.
fn similar(root: &Path, id: &str) -> String {
    let last = |id: &str| id.rsplit('/').next().unwrap_or_default().to_owned();
    let wanted = last(id);
    let is_near = |id: &str| last(id).starts_with(&wanted) || wanted.starts_with(&last(id));
    let ids = ids(root).unwrap_or_default().into_iter();
    let near = ids
        .filter(|(_, id)| is_near(id))
        .map(|(_, id)| format!("`{id}`"));
    match &near.collect::<Vec<_>>()[..] {
        [] => String::new(),
        near => format!("; did you mean {}?", near.join(" or ")),
    }
}
