//! Every page, one named test each: its directives, tables, fences and labels are right, its HTML is light,
//! its links resolve, and rustdoc compiles and runs its programs, as `mdbook test` has it do.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::sync::{Arc, OnceLock};

use anyhow::{Context, Result, bail, ensure};
use libtest_mimic::{Arguments, Trial};
use pulldown_cmark::{Event as Markdown, LinkType, Parser, Tag};
use regex::Regex;
use scraper::{Html, Selector};
use tempfile::TempDir;
use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::util::SubscriberInitExt;
use walkdir::WalkDir;
use xtask::block::blocks;
use xtask::book;
use xtask::libraries::Libraries;
use xtask::page::{Mistake, show};
use xtask::project::{Kind, ids};
use xtask::stamp::{self, Stamps};
use xtask::{cargo, entries, name, read, root, said, shared};

/// What a page may weigh, in bytes of HTML.
const PAGE: u64 = 150_000;
/// What the page for printing may weigh for each page in it.
const PRINT: u64 = 36_000;
/// What the search may load for each page, when somebody searches.
const INDEX: u64 = 50_000;

fn main() -> Result<ExitCode> {
    let arguments = Arguments::from_args();
    let root = root();
    let target_dir = cargo::target_dir(&root)?;
    let book = Arc::new(Book::open(root, &target_dir)?);
    let mut trials = Vec::new();
    for page in files(&book.root.join("src"), Some("md"))? {
        let (book, page) = (Arc::clone(&book), page.clone());
        trials.push(Trial::test(show(&page.with_extension("")), move || {
            let errors = book.errors_of(&page).map_err(said)?;
            match &errors[..] {
                [] => Ok(()),
                errors => Err(errors.join("\n").into()),
            }
        }));
    }
    let whole = Arc::clone(&book);
    trials.push(Trial::test("the whole book", move || {
        Ok(whole.is_whole().map_err(said)?)
    }));
    let conclusion = libtest_mimic::run(&arguments, trials);
    println!("pages, as HTML: {}.", book.as_html.summary());
    println!("pages, compiled by rustdoc: {}.", book.stamps.summary());
    Ok(conclusion.exit_code())
}

/// What the tests share.
struct Book {
    root: PathBuf,
    mistakes: Vec<Mistake>,
    /// Everything that the HTML is made of.
    for_html: String,
    /// Whoever needs it makes it.
    html: OnceLock<Result<HtmlBook>>,
    as_html: Stamps,
    /// Every page in the summary, as rustdoc gets it.
    for_rustdoc: BTreeMap<PathBuf, String>,
    libraries: Libraries,
    /// Whoever needs the libraries builds them.
    built: OnceLock<Result<()>>,
    stamps: Stamps,
    folder: PathBuf,
}

/// The book as mdBook renders it, in a folder of its own: another run may go on at the same time.
struct HtmlBook {
    _folder: TempDir,
    html: PathBuf,
    pages: BTreeMap<PathBuf, Page>,
    warnings: Vec<String>,
}

/// An HTML page.
struct Page {
    text: String,
    /// Where its links lead, images and scripts included.
    links: Vec<String>,
    ids: BTreeSet<String>,
}

impl Book {
    fn open(root: PathBuf, target_dir: &Path) -> Result<Book> {
        let for_people = book::expand(&root, "html")?;
        let mut for_html: String = for_people.pages.into_iter().map(|(_, text)| text).collect();
        for file in ["book.toml", "src/SUMMARY.md"] {
            for_html += &read(&root.join(file), "a book has it")?;
        }
        stamp::add_files(&root.join("theme"), &mut for_html)?;
        for_html += &format!("{:?}", files(&root.join("src"), None)?);
        let for_rustdoc = book::expand(&root, "test")?;
        Ok(Book {
            mistakes: for_people.found.mistakes,
            for_html,
            html: OnceLock::new(),
            as_html: Stamps::open(&root, target_dir, "html", stamp::is_fresh())?,
            for_rustdoc: for_rustdoc.pages.into_iter().collect(),
            libraries: Libraries::of(for_rustdoc.found.programs(), target_dir),
            built: OnceLock::new(),
            stamps: Stamps::open(&root, target_dir, "rustdoc", stamp::is_fresh())?,
            folder: target_dir.join("pages").join("markdown"),
            root,
        })
    }

    /// What is wrong with a page, by its path below `src/`.
    fn errors_of(&self, page: &Path) -> Result<Vec<String>> {
        let place = format!("src/{}", show(page));
        let text = read(&self.root.join(&place), "a page is UTF-8")?;
        if page == Path::new("SUMMARY.md") {
            return Ok(Vec::new());
        }
        ensure!(
            self.for_rustdoc.contains_key(page),
            "{place} is not in src/SUMMARY.md: add it, or remove the page"
        );
        let mut errors = Vec::new();
        let mistakes = self.mistakes.iter();
        let of_page = mistakes.filter(|mistake| mistake.place == place);
        errors.extend(of_page.map(ToString::to_string));
        for (line, error) in [fences(&text), tables(&text), terms(&text), labels(&text)].concat() {
            errors.push(format!("{place}:{line}: {error}"));
        }
        let html = self.as_html.check(&show(page), &[&self.for_html], || {
            let errors =
                shared(self.html.get_or_init(|| HtmlBook::build(&self.root)))?.errors_of(page);
            ensure!(
                errors.is_empty(),
                "{place}: {}",
                errors.join(&format!("\n{place}: "))
            );
            Ok(())
        });
        errors.extend(html.err().map(said));
        errors.extend(self.rustdoc(page).err().map(said));
        Ok(errors)
    }

    /// Has rustdoc compile and run the programs of a page, with mdBook's arguments for it.
    fn rustdoc(&self, page: &Path) -> Result<()> {
        let text = self
            .for_rustdoc
            .get(page)
            .context("the page is in the summary")?;
        let blocks = blocks(text);
        if blocks.is_empty() {
            return Ok(());
        }
        let inputs = [&**text, &*self.libraries.manifest];
        self.stamps.check(&show(page), &inputs, || {
            shared(self.built.get_or_init(|| self.libraries.build(&self.root)))?;
            xtask::write_if_changed(&self.folder.join(page), text)?;
            let output = Command::new("rustdoc")
                .current_dir(&self.folder)
                .arg(page)
                .args(["--test", "--edition", "2024", "-L"])
                .arg(&self.libraries.folder)
                // `mdbook test` sets no variables of Cargo, so no program may need them.
                .env_remove("CARGO_MANIFEST_DIR")
                .output()
                .context("cannot run rustdoc")?;
            if output.status.success() {
                return Ok(());
            }
            // Its report begins at "failures:", with a heading for each block that failed.
            let said = String::from_utf8_lossy(&output.stdout);
            let said = said.split("\nfailures:\n").nth(1).unwrap_or(&said);
            let place = Regex::new(r"\S+\.md:(\d+)").expect("the pattern is valid");
            let heading = Regex::new(r"\(line (\d+)\)").expect("the pattern is valid");
            let failed = heading
                .captures(said)
                .and_then(|found| found[1].parse().ok());
            let failed = failed.unwrap_or(usize::MAX);
            let begun = blocks
                .iter()
                .rev()
                .find(|block| block.line <= failed.saturating_add(1));
            let block = begun.unwrap_or(&blocks[0]);
            bail!(
                "{}",
                block.report(&self.root, page, said, &place, block.line)?
            )
        })
    }

    /// What no single page can tell: every program is seen, the search and the page for printing are light.
    fn is_whole(&self) -> Result<()> {
        let seen: Vec<String> = self
            .for_rustdoc
            .values()
            .flat_map(|text| blocks(text))
            .map(|block| block.id)
            .collect();
        for (kind, id) in ids(&self.root)? {
            let times = seen.iter().filter(|seen| **seen == id).count();
            ensure!(
                times == 1 || kind == Kind::Exercise,
                "rustdoc sees {id} {times} times, and ought to see it once"
            );
        }
        self.as_html.check("the whole book", &[&self.for_html], || {
            shared(self.html.get_or_init(|| HtmlBook::build(&self.root)))?
                .is_whole(self.for_rustdoc.len() as u64)
        })
    }
}

impl HtmlBook {
    fn build(root: &Path) -> Result<HtmlBook> {
        let folder = tempfile::tempdir()?;
        let said = folder.path().join("warnings");
        let subscriber = tracing_subscriber::fmt()
            .with_max_level(LevelFilter::WARN)
            .without_time()
            .with_ansi(false)
            .with_writer(File::create(&said)?)
            .finish();
        let mdbook = subscriber.set_default();
        let html = book::build_into(root, &folder.path().join("html"))?.canonicalize()?;
        drop(mdbook);
        let warnings = read(&said, "mdBook's warnings are there")?;
        Ok(HtmlBook {
            _folder: folder,
            pages: html_pages(&html)?,
            html,
            warnings: warnings.lines().map(str::to_owned).collect(),
        })
    }

    /// What is wrong with the HTML of a page, and what mdBook warned of.
    fn errors_of(&self, page: &Path) -> Vec<String> {
        let path = page.with_extension("html");
        let Some(html) = self.pages.get(&path) else {
            return vec!["mdBook makes no HTML of it".to_owned()];
        };
        let mut errors = self.broken_links(&path, html);
        let warnings = self.warnings.iter();
        let of_page = warnings.filter(|warning| warning.contains(&show(page)));
        errors.extend(of_page.map(|warning| format!("mdBook warns: {warning}")));
        let weight = html.text.len() as u64;
        if weight > PAGE {
            errors.push(format!(
                "the page weighs {weight} bytes, more than {PAGE}: make two of it"
            ));
        }
        if html.text.contains("class=\"boring\"") {
            errors.push("the page has hidden lines, which no reader sees".to_owned());
        }
        errors
    }

    fn broken_links(&self, path: &Path, page: &Page) -> Vec<String> {
        let broken = |link: &String| {
            let why = self.resolve(path, link).err()?;
            Some(format!("the link to {link} is broken: {why}"))
        };
        page.links.iter().filter_map(broken).collect()
    }

    /// Whether a link of the page `from` leads to a file of the book, and its anchor to an element there.
    fn resolve(&self, from: &Path, link: &str) -> Result<()> {
        let external = ["http:", "https:", "mailto:", "data:"];
        if external.iter().any(|scheme| link.starts_with(scheme)) {
            return Ok(());
        }
        let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
        let from = self.html.join(from);
        let target = match file {
            "" => from,
            file => from.with_file_name("").join(file),
        };
        let target = target
            .canonicalize()
            .with_context(|| format!("there is no {file}"))?;
        ensure!(target.is_file(), "{file} is a folder");
        let target = target.strip_prefix(&self.html)?;
        let page = self.pages.get(target).filter(|_| !anchor.is_empty());
        ensure!(
            page.is_none_or(|page| page.ids.contains(anchor)),
            "{} has no element with the id {anchor:?}",
            target.display()
        );
        Ok(())
    }

    /// Whether the search and the page for printing are light for so many pages, and nothing else is wrong.
    fn is_whole(&self, pages: u64) -> Result<()> {
        for file in entries(&self.html, "mdBook made it")? {
            let limit = match &*name(&file) {
                "print.html" => PRINT * pages,
                name if name.starts_with("searchindex") => INDEX * pages,
                _ => continue,
            };
            let weight = file.metadata()?.len();
            ensure!(
                weight < limit,
                "{} weighs {weight} bytes, more than {limit} for {pages} pages",
                name(&file)
            );
        }
        for path in ["print.html", "index.html"] {
            let page = self.pages.get(Path::new(path)).context(path)?;
            let broken = self.broken_links(Path::new(path), page);
            ensure!(broken.is_empty(), "{path}: {}", broken.join("\n"));
        }
        let warnings = self.warnings.join("\n");
        ensure!(warnings.is_empty(), "mdBook warns:\n{warnings}");
        Ok(())
    }
}

/// Lines with fences that are wrong, and why. Rust that is no program of the book is run by nobody.
fn fences(page: &str) -> Vec<(usize, String)> {
    let mut errors = Vec::new();
    let mut open = None;
    for (number, line) in (1..).zip(page.lines()) {
        let Some(info) = line.trim_start().strip_prefix("```") else {
            continue;
        };
        let error = match open.take() {
            Some(_) => continue,
            None if info.is_empty() => "a fence without a language: ```text, ```console, …",
            None if info.starts_with("rust") => {
                "a program that nothing runs: show it with {{#listing …}}"
            }
            None => "",
        };
        open = Some(number);
        errors.extend((!error.is_empty()).then(|| (number, error.to_owned())));
    }
    errors.extend(open.map(|line| (line, "this fence is not closed".to_owned())));
    errors
}

/// Lines of tables that have other cells than their header. A `|` in a cell, in code too, begins another
/// cell, and mdBook silently drops what the header has no column for. (Rows begin with `|` in this book.)
fn tables(page: &str) -> Vec<(usize, String)> {
    let mut errors = Vec::new();
    let mut header = None;
    for (number, line) in (1..).zip(page.lines()) {
        if !line.starts_with('|') {
            header = None;
            continue;
        }
        let cells = line.replace("\\|", "").matches('|').count() - 1;
        let wanted = *header.get_or_insert(cells);
        if cells != wanted {
            let error = format!(
                "the row has {cells} cells, its header {wanted}: write `\\|` for a bar in a cell"
            );
            errors.push((number, error));
        }
    }
    errors
}

/// Terms of a glossary, a table whose first column is called `Term`, that stand twice or in no order.
fn terms(page: &str) -> Vec<(usize, String)> {
    let mut errors = Vec::new();
    let mut last = None;
    for (number, line) in (1..).zip(page.lines()) {
        let cell = line
            .strip_prefix("| ")
            .and_then(|row| row.split(" |").next());
        let term = cell.map(|cell| cell.replace(['`', '*', '!'], "").to_lowercase());
        match (term, &last) {
            (Some(term), None) if term == "term" => last = Some(String::new()),
            (None, _) => last = None,
            (Some(term), Some(before)) if !term.starts_with("---") => {
                if term <= *before {
                    errors.push((
                        number,
                        format!("`{term}` stands below `{before}`: sort the terms, each once"),
                    ));
                }
                last = Some(term);
            }
            _ => {}
        }
    }
    errors
}

/// Link labels that lead elsewhere than they say. Markdown takes no notice of case: [`send`] and [`Send`]
/// are one label, and the first target is that of both.
fn labels(page: &str) -> Vec<(usize, String)> {
    let definition = Regex::new(r"(?m)^\[([^\]\n]+)\]: *(\S+)").expect("the pattern is valid");
    let mut targets: BTreeMap<String, (String, String)> = BTreeMap::new();
    let mut errors = Vec::new();
    let line_of = |at: usize| page[..at].matches('\n').count() + 1;
    for found in definition.captures_iter(page) {
        let (label, target) = (found[1].to_owned(), found[2].to_owned());
        let line = line_of(found.get(0).expect("group 0 is the match").start());
        if let (Some(said), Some(leads)) = (item_of_label(&label), item_of_url(&target))
            && said != leads
        {
            errors.push((
                line,
                format!("[{label}] leads to {leads}, by its address {target}"),
            ));
        }
        if let Some((first, _)) = targets.get(&label.to_lowercase()) {
            errors.push((
                line,
                format!("[{label}] and [{first}] are one label to Markdown: give one another"),
            ));
        } else {
            targets.insert(label.to_lowercase(), (label, target));
        }
    }
    for (event, range) in Parser::new(page).into_offset_iter() {
        let Markdown::Start(Tag::Link { link_type, id, .. }) = event else {
            continue;
        };
        let by_label = matches!(
            link_type,
            LinkType::Reference | LinkType::Collapsed | LinkType::Shortcut
        );
        if let Some((defined, target)) = targets.get(&id.to_lowercase())
            && by_label
            && **defined != *id
        {
            errors.push((
                line_of(range.start),
                format!("[{id}] leads to [{defined}], {target}: give it another label"),
            ));
        }
    }
    errors
}

/// The item that a label in code names: `send` for `` `Sender::send` ``.
fn item_of_label(label: &str) -> Option<&str> {
    let code = label.strip_prefix('`')?.strip_suffix('`')?;
    let path = code.split(['(', '<', '!']).next()?;
    let is_path = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
    path.rsplit("::")
        .next()
        .filter(|item| path.chars().all(is_path) && !item.is_empty())
}

/// The item that a page of rustdoc documents: `send` for `…/struct.Sender.html#method.send`.
fn item_of_url(url: &str) -> Option<&str> {
    let (page, anchor) = url.split_once('#').unwrap_or((url, ""));
    let kinds = [
        "method",
        "tymethod",
        "variant",
        "structfield",
        "associatedconstant",
        "associatedtype",
    ];
    if let Some((kind, item)) = anchor.split_once('.')
        && kinds.contains(&kind)
    {
        return Some(item);
    }
    let (folder, file) = page.rsplit_once('/')?;
    let is_rustdoc = page.contains("://docs.rs/") || page.contains("://doc.rust-lang.org/");
    match file.strip_suffix(".html")?.split_once('.') {
        Some((_, item)) if anchor.is_empty() => Some(item),
        None if file == "index.html" && is_rustdoc && anchor.is_empty() => {
            folder.rsplit('/').next()
        }
        _ => None,
    }
}

/// Every HTML page of the book. The 404 page is served from any address, so its links are absolute.
fn html_pages(html: &Path) -> Result<BTreeMap<PathBuf, Page>> {
    let valid = "the selector is valid";
    let with_id = Selector::parse("[id]").expect(valid);
    let with_link = Selector::parse("a[href], link[href], img[src], script[src]").expect(valid);
    let mut pages = BTreeMap::new();
    for path in files(html, Some("html"))? {
        if path == Path::new("404.html") || path == Path::new("toc.html") {
            continue;
        }
        let text = fs::read_to_string(html.join(&path))?;
        let document = Html::parse_document(&text);
        let ids = document
            .select(&with_id)
            .filter_map(|element| element.attr("id"));
        let ids = ids.map(str::to_owned).collect();
        let links = document.select(&with_link);
        let links = links.filter_map(|element| element.attr("href").or(element.attr("src")));
        let links = links.map(str::to_owned).collect();
        pages.insert(path, Page { links, ids, text });
    }
    Ok(pages)
}

/// The files below a folder with this extension, or all, by their paths there.
fn files(folder: &Path, extension: Option<&str>) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in WalkDir::new(folder).sort_by_file_name() {
        let entry = entry?;
        let is_wanted = extension.is_none_or(|it| entry.path().extension() == Some(it.as_ref()));
        if is_wanted && entry.file_type().is_file() {
            found.push(entry.path().strip_prefix(folder)?.to_owned());
        }
    }
    ensure!(!found.is_empty(), "{} is empty", folder.display());
    Ok(found)
}
