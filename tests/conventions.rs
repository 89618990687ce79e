//! What every listing and every page keeps to, so that the other tests cannot be walked around.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};

use toml_edit::DocumentMut;
use xtask::listing::{Comparison, Listing};
use xtask::{book, root};

fn listings() -> Vec<Listing> {
    Listing::load_all(&root()).expect("every folder in listings/ is a listing")
}

fn root_manifest() -> DocumentMut {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).expect("the book has a manifest");
    manifest.parse().expect("which cargo has read already")
}

/// Otherwise a page's block could compile with a feature that its listing's manifest forgot: skeptic and
/// `mdbook test` link all blocks against one build of each crate.
#[test]
fn a_dependency_is_the_same_everywhere() {
    let mut first: BTreeMap<String, Listing> = BTreeMap::new();
    let mut errors = Vec::new();
    for listing in listings() {
        for (name, dependency) in &listing.dependencies {
            let seen = first.entry(name.clone()).or_insert_with(|| listing.clone());
            if &seen.dependencies[name] != dependency {
                errors.push(format!(
                    "{name}: listing {} has another version or features than {}",
                    listing.id, seen.id
                ));
            }
        }
    }
    let manifest = root_manifest();
    for (name, listing) in &first {
        let dependency = &listing.dependencies[name];
        let ours = &manifest["dev-dependencies"][name.as_str()];
        let version = ours.as_str().or_else(|| ours.get("version")?.as_str());
        let features: Vec<&str> = ours
            .get("features")
            .and_then(|features| features.as_array())
            .map(|features| {
                features
                    .iter()
                    .filter_map(|feature| feature.as_str())
                    .collect()
            })
            .unwrap_or_default();
        let default_features = ours
            .get("default-features")
            .and_then(|wanted| wanted.as_bool())
            .unwrap_or(true);
        if version != Some(dependency.version())
            || features != dependency.features()
            || default_features != dependency.default_features()
        {
            errors.push(format!(
                "{name}: [dev-dependencies] of the root Cargo.toml differs from listing {}: skeptic links with it",
                listing.id
            ));
        }
    }
    assert!(errors.is_empty(), "{}", errors.join("\n"));
}

/// A program that the compiler refuses would break a build of the workspace.
#[test]
fn the_workspace_excludes_the_rejected_listings() {
    let manifest = root_manifest();
    let excluded = manifest["workspace"]["exclude"]
        .as_array()
        .expect("the workspace has an exclude list");
    let excluded: BTreeSet<&str> = excluded
        .iter()
        .filter_map(|path| path.as_str()?.strip_prefix("listings/"))
        .collect();
    let listings = listings();
    let rejected: BTreeSet<&str> = listings
        .iter()
        .filter(|listing| listing.is_rejected())
        .map(|listing| listing.id.as_str())
        .collect();
    assert_eq!(
        excluded, rejected,
        "`exclude` of the root Cargo.toml (left) names the rejected listings (right)"
    );
}

/// Whatever a block hides, it is the program of a listing: the same, but for comments and unit tests. And
/// rustdoc and skeptic get the program of every listing, compiled and run.
#[test]
fn every_block_is_the_program_of_a_listing() {
    let listings = listings();
    let mut programs: HashMap<syn::File, &str> = HashMap::new();
    for listing in &listings {
        programs.insert(program(listing), &listing.id);
    }
    for renderer in ["html", "test", "skeptic"] {
        let mut found = HashSet::new();
        for block in blocks(renderer) {
            let Some(id) = programs.get(&parsed(&block.source, &block.page)) else {
                panic!(
                    "{}: {renderer} gets a block that is no listing's program:\n{}",
                    block.page, block.source
                );
            };
            for word in ["ignore", "no_run"] {
                assert!(
                    !block.info.contains(word),
                    "{}: {renderer} does not run listing {id}: `{}`",
                    block.page,
                    block.info
                );
            }
            found.insert(*id);
        }
        for listing in &listings {
            assert!(
                // skeptic knows no `compile_fail`.
                found.contains(&*listing.id) || renderer == "skeptic" && listing.is_rejected(),
                "{renderer} gets no block with the program of listing {}",
                listing.id
            );
        }
    }
}

/// A listing as its files have it: each module where `main.rs` declares it.
fn program(listing: &Listing) -> syn::File {
    let read = |name: &str| {
        let mut files = listing.program.files.iter();
        let text = &files.find(|file| file.name == name)?.text;
        Some(parsed(text, &format!("listings/{}/src/{name}", listing.id)))
    };
    let mut program = read("main.rs").expect("every listing has one");
    for item in &mut program.items {
        if let syn::Item::Mod(module) = item
            && module.semi.take().is_some()
        {
            let file = read(&format!("{}.rs", module.ident)).expect("a module has its file");
            module.attrs.extend(file.attrs);
            module.content = Some((Default::default(), file.items));
        }
    }
    remove_tests(&mut program.items);
    program
}

/// What a compiler sees of a program. `place` says where it stands.
fn parsed(source: &str, place: &str) -> syn::File {
    let mut program = syn::parse_file(source).unwrap_or_else(|error| {
        let line = error.span().start().line;
        panic!("{place}: line {line} of this program does not parse: {error}\n{source}")
    });
    remove_tests(&mut program.items);
    program
}

struct Block {
    page: String,
    /// What stands behind the fence, e.g. `rust,noplayground`.
    info: String,
    /// The program, hidden lines included.
    source: String,
}

/// The different Rust blocks of all pages as mdBook's renderer of that name gets them.
fn blocks(renderer: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut seen = HashSet::new();
    for (page, text) in book::expand(&root(), renderer).expect("the pages expand") {
        let mut lines = text.lines();
        while let Some(line) = lines.next() {
            let info = line.trim_start_matches('`');
            let fence = &line[..line.len() - info.len()];
            if fence.len() < 3 {
                continue;
            }
            let text = lines.by_ref().take_while(|line| *line != fence);
            let unhidden: Vec<&str> = text
                // `mdbook test` alone needs these.
                .filter(|line| renderer != "test" || !line.starts_with("# extern crate "))
                .map(|line| {
                    if line == "#" {
                        ""
                    } else {
                        line.strip_prefix("# ").unwrap_or(line)
                    }
                })
                .collect();
            let source = unhidden.join("\n");
            if info.starts_with("rust") && seen.insert((info.to_owned(), source.clone())) {
                blocks.push(Block {
                    page: format!("src/{}", page.display()),
                    info: info.to_owned(),
                    source,
                });
            }
        }
    }
    blocks
}

/// Removes the modules under `#[cfg(test)]`, and the declarations whose file a block has inline.
fn remove_tests(items: &mut Vec<syn::Item>) {
    items.retain_mut(|item| {
        let syn::Item::Mod(module) = item else {
            return true;
        };
        if let Some((_, items)) = &mut module.content {
            remove_tests(items);
        }
        let left_out: [syn::Meta; 2] =
            [syn::parse_quote!(cfg(test)), syn::parse_quote!(cfg(any()))];
        let mut attributes = module.attrs.iter();
        !attributes.any(|attribute| left_out.contains(&attribute.meta))
    });
}

/// A file that nothing reads would look like a promise that nothing keeps.
#[test]
fn a_listing_has_the_files_that_its_contract_names() {
    for listing in listings() {
        let mut expected = BTreeSet::from(["Cargo.toml", "src"]);
        if listing.is_rejected() {
            expected.insert("error.txt");
        } else {
            expected.insert("output.txt");
            if listing.contract.output == Comparison::Pattern {
                expected.insert("output.pattern");
            }
            if listing.dir.join("stderr.txt").exists() {
                expected.extend(["stderr.txt", "stderr.pattern"]);
            }
        }
        let found = fs::read_dir(&listing.dir).expect("the listing was read before");
        let found: BTreeSet<String> = found
            .map(|entry| {
                entry
                    .expect("so were its files")
                    .file_name()
                    .to_string_lossy()
                    .into_owned()
            })
            .collect();
        let found: BTreeSet<&str> = found.iter().map(String::as_str).collect();
        assert_eq!(
            found, expected,
            "listings/{} has (left) what its manifest asks for (right)",
            listing.id
        );
    }
}

/// The manifest says how many unit tests a listing has, and tests/listings.rs counts those that pass.
#[test]
fn a_listing_with_unit_tests_says_so() {
    for listing in listings() {
        let tests: usize = listing
            .program
            .files
            .iter()
            .flat_map(|file| file.text.lines())
            .filter(|line| is_test_attribute(line.trim()))
            .count();
        assert_eq!(
            tests, listing.contract.tests,
            "listings/{}/Cargo.toml: the program has (left) other tests than `tests` says (right)",
            listing.id
        );
    }
}

/// `#[test]`, or an attribute that makes a test of an async function.
fn is_test_attribute(line: &str) -> bool {
    [
        "#[test]",
        "#[tokio::test",
        "#[actix::test",
        "#[actix_rt::test",
    ]
    .iter()
    .any(|attribute| line.starts_with(attribute))
}

/// Every program on a page is a listing, and every listing is run.
#[test]
fn nothing_is_left_unrun() {
    let mut errors = Vec::new();
    for path in pages().iter().chain([&root().join("README.md")]) {
        let text = fs::read_to_string(path).expect("pages are UTF-8");
        let shown = path
            .strip_prefix(root())
            .expect("pages lie in the book")
            .display();
        let mut open = false;
        for (index, line) in text.lines().enumerate() {
            let Some(info) = line.trim_start().strip_prefix("```") else {
                continue;
            };
            open = !open;
            if !open {
                continue;
            }
            let at = format!("{shown}:{}", index + 1);
            if info.is_empty() {
                errors.push(format!(
                    "{at}: a fence without a language, which rustdoc takes for Rust: name one"
                ));
            } else if info.starts_with("rust") {
                errors.push(format!(
                    "{at}: a program that is not a listing: show it with {{{{#listing …}}}}"
                ));
            }
        }
        assert!(!open, "{shown}: the last fence is not closed");
    }
    for listing in listings() {
        for file in &listing.program.files {
            for word in ["#[ignore", "todo!(", "unimplemented!("] {
                if file.text.contains(word) {
                    errors.push(format!(
                        "listings/{}/src/{}: `{word}` runs nothing",
                        listing.id, file.name
                    ));
                }
            }
        }
    }
    assert!(errors.is_empty(), "{}", errors.join("\n"));
}

/// A page that the summary forgot is in no book and no test.
#[test]
fn every_page_is_in_the_summary() {
    let src = root().join("src");
    let summary = fs::read_to_string(src.join("SUMMARY.md")).expect("the book has a summary");
    for page in pages() {
        let page = page
            .strip_prefix(&src)
            .expect("pages lie in src/")
            .to_string_lossy()
            .replace('\\', "/");
        assert!(
            page == "SUMMARY.md" || summary.contains(&format!("({page})")),
            "src/{page} is not in src/SUMMARY.md: add it, or remove the page"
        );
    }
}

/// A `|` in a cell, in code too, begins another cell, and mdBook silently drops what the header has no
/// column for. (Rows begin with `|` in this book.)
#[test]
fn a_row_has_as_many_cells_as_its_header() {
    for page in pages() {
        let text = fs::read_to_string(&page).expect("pages are UTF-8");
        let mut header = None;
        for (index, line) in text.lines().enumerate() {
            if !line.starts_with('|') {
                header = None;
                continue;
            }
            let cells = line.replace("\\|", "").matches('|').count();
            assert_eq!(
                cells,
                *header.get_or_insert(cells),
                "{}:{}: the row has (left) other `|`s than its header (right): write `\\|` for one in a cell, or add the missing cell",
                page.display(),
                index + 1
            );
        }
    }
}

/// Whoever reads a page finds its programs without searching.
#[test]
fn a_listing_stands_in_its_own_chapter() {
    let src = root().join("src");
    for page in pages() {
        let text = fs::read_to_string(&page).expect("pages are UTF-8");
        let chapter = page
            .parent()
            .and_then(|folder| folder.strip_prefix(&src).ok())
            .expect("pages lie in src/");
        for id in text
            .split("{{#listing ")
            .skip(1)
            .filter_map(|rest| rest.split("}}").next())
        {
            assert!(
                Path::new(id).parent() == Some(chapter),
                "{}: listing {id} belongs on a page of src/{}",
                page.display(),
                id.split('/').next().unwrap_or_default()
            );
        }
    }
}

/// Every Markdown file below `src/`.
fn pages() -> Vec<PathBuf> {
    let mut pages = Vec::new();
    let mut folders = vec![root().join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("src/ can be read") {
            let path = entry.expect("and its entries").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "md") {
                pages.push(path);
            }
        }
    }
    pages.sort();
    assert!(!pages.is_empty(), "src/ has no page");
    pages
}
