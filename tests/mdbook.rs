//! `mdbook test` passes; the HTML builds without a warning; every internal link and anchor resolves.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex};

use scraper::{Html, Selector};
use tracing::{Event, Level, Subscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt};
use xtask::{book, deps, root};

#[test]
fn mdbook_test_passes() {
    let deps = deps::deps(&root()).expect("the pages' crates build");
    let mut book = book::load(&root()).expect("the book loads");
    let deps = deps.to_str().expect("the repository's path is UTF-8");
    book.test(vec![deps])
        .expect("rustdoc compiles and runs every block; its report is above");
}

#[test]
fn html_builds_without_a_warning() {
    let warnings = Arc::new(Mutex::new(Vec::new()));
    let subscriber = tracing_subscriber::registry().with(Warnings(Arc::clone(&warnings)));
    tracing::subscriber::with_default(subscriber, || build("warnings"));
    let warnings = warnings.lock().expect("no thread panicked");
    assert!(
        warnings.is_empty(),
        "mdBook warns:\n{}",
        warnings.join("\n")
    );
}

#[test]
fn internal_links_resolve() {
    let html = build("links");
    let pages = pages(&html);
    let links = Selector::parse("a[href], link[href], img[src], script[src]")
        .expect("the selector is valid");
    let mut broken = Vec::new();
    for (path, page) in &pages {
        for element in page.document.select(&links) {
            let link = element
                .attr("href")
                .or_else(|| element.attr("src"))
                .expect("the selector asks for one");
            if let Err(why) = resolve(path, link, &pages, &html) {
                broken.push(format!("{}: {link}: {why}", path.display()));
            }
        }
    }
    let chapters = book::load(&root())
        .expect("the book loads")
        .book
        .chapters()
        .count();
    assert!(
        pages.len() > chapters,
        "{} HTML pages were looked at, the book has {chapters}",
        pages.len()
    );
    assert!(broken.is_empty(), "broken links:\n{}", broken.join("\n"));
}

/// Builds the book into a folder of `target/` of that name.
fn build(name: &str) -> PathBuf {
    let mut book = book::load(&root()).expect("the book loads");
    book.config.build.build_dir = root().join("target").join("html").join(name);
    book.build().expect("the book builds");
    book.build_dir_for("html")
}

struct Page {
    document: Html,
    ids: BTreeSet<String>,
}

/// Every HTML page below `html`, by its path relative to it.
fn pages(html: &Path) -> BTreeMap<PathBuf, Page> {
    let with_id = Selector::parse("[id]").expect("the selector is valid");
    let mut pages = BTreeMap::new();
    let mut folders = vec![html.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("the build's folders can be read") {
            let path = entry.expect("and their entries").path();
            if path.is_dir() {
                folders.push(path);
            } else if path
                .extension()
                .is_some_and(|extension| extension == "html")
            {
                let document =
                    Html::parse_document(&fs::read_to_string(&path).expect("mdBook writes UTF-8"));
                let ids = document
                    .select(&with_id)
                    .filter_map(|element| element.attr("id"));
                let ids = ids.map(str::to_owned).collect();
                let relative = path
                    .strip_prefix(html)
                    .expect("the page lies in the build's folder")
                    .to_owned();
                pages.insert(relative, Page { document, ids });
            }
        }
    }
    pages
}

/// Whether a link of the page `from` leads to a file of the book, and its anchor to an element there.
fn resolve(
    from: &Path,
    link: &str,
    pages: &BTreeMap<PathBuf, Page>,
    html: &Path,
) -> Result<(), String> {
    let is_external = ["http:", "https:", "mailto:", "data:"]
        .iter()
        .any(|scheme| link.starts_with(scheme));
    // The 404 page is served from any address, so its links are absolute.
    if is_external || from == Path::new("404.html") {
        return Ok(());
    }
    let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
    let target = if file.is_empty() {
        from.to_owned()
    } else {
        join(from.parent().expect("a file has a folder"), file)
    };
    if !html.join(&target).is_file() {
        return Err(format!("there is no {}", target.display()));
    }
    match pages.get(&target) {
        Some(page) if !anchor.is_empty() && !page.ids.contains(anchor) => Err(format!(
            "{} has no element with the id {anchor:?}",
            target.display()
        )),
        _ => Ok(()),
    }
}

/// Joins a relative link to a folder, without asking the file system.
fn join(folder: &Path, link: &str) -> PathBuf {
    let mut joined = folder.to_owned();
    for part in Path::new(link).components() {
        match part {
            Component::ParentDir => {
                joined.pop();
            }
            Component::CurDir => {}
            part => joined.push(part),
        }
    }
    joined
}

/// Collects what mdBook warns of.
struct Warnings(Arc<Mutex<Vec<String>>>);

impl<S: Subscriber> Layer<S> for Warnings {
    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        if *event.metadata().level() <= Level::WARN {
            let mut message = String::new();
            event.record(
                &mut |field: &tracing::field::Field, value: &dyn std::fmt::Debug| {
                    message.push_str(&format!("{field}: {value:?} "));
                },
            );
            self.0.lock().expect("no thread panicked").push(message);
        }
    }
}
