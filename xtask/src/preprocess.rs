//! The mdBook preprocessor: turns the directives on a page into listings, excerpts and references.
//!
//! | directive | becomes |
//! | --- | --- |
//! | `{{#listing <id>}}` | the listing's figure; once in the book |
//! | `{{#excerpt <id> <item>…}}` | those items of the program, on the page of its figure |
//! | `{{#ref <id>}}` | "Listing 3.2", linked to the figure |
//! | `{{#listings}}` | the index of all listings |

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use anyhow::{Result, bail};
use mdbook_preprocessor::book::{Book, BookItem, Chapter};
use mdbook_preprocessor::{Preprocessor, PreprocessorContext};
use regex::Regex;

use crate::figure::{self, Audience};
use crate::listing::Listing;

/// The preprocessor, by the name that `book.toml` gives it.
pub struct Listings;

impl Preprocessor for Listings {
    fn name(&self) -> &str {
        "listings"
    }

    /// Expands every directive of the book. Fails with one line for each mistake on a page or in a
    /// listing, naming the page, the line and the remedy; nothing is expanded then.
    fn run(&self, context: &PreprocessorContext, mut book: Book) -> Result<Book> {
        let src = context.config.book.src.clone();
        let listings = Listing::load_all(&context.root)?;
        let mut errors = Vec::new();
        let placed = place(&book, &listings, &src, &mut errors);
        let audience = Audience::of_renderer(&context.renderer);
        book.for_each_chapter_mut(|chapter| {
            let expanded = expand(chapter, &listings, &placed, audience, context, &mut errors);
            chapter.content = expanded;
        });
        if !errors.is_empty() {
            bail!("{}", errors.join("\n"));
        }
        Ok(book)
    }
}

/// A directive on a line of a page.
struct Directive<'a> {
    /// The whole of it, braces included.
    text: &'a str,
    name: &'a str,
    arguments: Vec<&'a str>,
    line: usize,
    /// Whether nothing else stands on its line.
    alone: bool,
}

/// Where a listing's figure stands.
struct Place {
    page: PathBuf,
    /// The chapter's number and the figure's number in it, e.g. `3.2`.
    number: String,
}

/// Finds every figure, and numbers them by chapter and order.
fn place(
    book: &Book,
    listings: &[Listing],
    src: &Path,
    errors: &mut Vec<String>,
) -> BTreeMap<String, Place> {
    let mut placed: BTreeMap<String, Place> = BTreeMap::new();
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for chapter in chapters(book) {
        let Some(page) = &chapter.path else { continue };
        for directive in
            directives(&chapter.content).filter(|directive| directive.name == "listing")
        {
            let at = format!("{}:{}", src.join(page).display(), directive.line);
            let [id] = directive.arguments[..] else {
                errors.push(format!(
                    "{at}: {} wants one listing: {{{{#listing <chapter>/<name>}}}}",
                    directive.text
                ));
                continue;
            };
            if let Some(first) = placed.get(id) {
                errors.push(format!(
                    "{at}: listing `{id}` already stands on {} as Listing {}: refer to it with {{{{#ref {id}}}}}",
                    src.join(&first.page).display(),
                    first.number
                ));
                continue;
            }
            if !listings.iter().any(|listing| listing.id == id) {
                // `expand` says so, for every directive that names a listing.
                continue;
            }
            let Some(number) = chapter
                .number
                .as_ref()
                .and_then(|number| number.first().copied())
            else {
                errors.push(format!(
                    "{at}: a page without a number cannot show a listing: number it in SUMMARY.md"
                ));
                continue;
            };
            let count = counts.entry(number.to_string()).or_default();
            *count += 1;
            placed.insert(
                id.to_owned(),
                Place {
                    page: page.clone(),
                    number: format!("{number}.{count}"),
                },
            );
        }
    }
    for listing in listings {
        if !placed.contains_key(&listing.id) {
            errors.push(format!(
                "listings/{0}: no page shows this listing: write {{{{#listing {0}}}}} on a page of {1}, or remove it",
                listing.id,
                src.join(listing.chapter()).display()
            ));
        }
    }
    placed
}

/// The page with every directive replaced.
fn expand(
    chapter: &Chapter,
    listings: &[Listing],
    placed: &BTreeMap<String, Place>,
    audience: Audience,
    context: &PreprocessorContext,
    errors: &mut Vec<String>,
) -> String {
    let Some(page) = &chapter.path else {
        return chapter.content.clone();
    };
    let mut expanded = String::new();
    let mut rest = chapter.content.as_str();
    for directive in directives(&chapter.content) {
        let start = directive.text.as_ptr() as usize - rest.as_ptr() as usize;
        expanded.push_str(&rest[..start]);
        rest = &rest[start + directive.text.len()..];
        match replacement(&directive, page, listings, placed, audience, &context.root) {
            Ok(text) => expanded.push_str(&text),
            Err(error) => {
                let page = context.config.book.src.join(page);
                errors.push(format!("{}:{}: {error:#}", page.display(), directive.line));
            }
        }
    }
    expanded.push_str(rest);
    expanded
}

fn replacement(
    directive: &Directive,
    page: &Path,
    listings: &[Listing],
    placed: &BTreeMap<String, Place>,
    audience: Audience,
    root: &Path,
) -> Result<String> {
    if !directive.text.ends_with("}}") {
        bail!("{} is not closed: end it with }}}}", directive.text);
    }
    match directive.name {
        "listings" => return Ok(index(page, listings, placed)),
        "listing" | "excerpt" | "ref" => {}
        _ => bail!(
            "{} is not a directive: the book has listing, excerpt, ref and listings",
            directive.text
        ),
    }
    let (id, items) = match directive.arguments[..] {
        [id, ref items @ ..] if directive.name == "excerpt" && !items.is_empty() => (id, items),
        [id] if directive.name != "excerpt" => (id, &[][..]),
        _ => bail!(
            "{} wants `<chapter>/<name>`, and an excerpt the items to show",
            directive.text
        ),
    };
    let listing = match listings.iter().find(|listing| listing.id == id) {
        Some(listing) => listing,
        // Says what is wrong with the id.
        None => &Listing::load(root, id)?,
    };
    // A listing without a place has been reported already.
    let Some(place) = placed.get(id) else {
        return Ok(String::new());
    };
    let link = link(page, place, id);
    match directive.name {
        "ref" => Ok(format!("[Listing {}]({link})", place.number)),
        _ if !directive.alone => bail!("{} stands alone on its line", directive.text),
        "excerpt" if place.page != page => {
            bail!(
                "an excerpt stands on the page of its listing, {}: use {{{{#ref {id}}}}} here",
                place.page.display()
            )
        }
        "excerpt" => figure::excerpt(listing, &place.number, &link, items, audience),
        _ => figure::figure(listing, &place.number, audience),
    }
}

/// The index of all listings: a table in the book's order.
fn index(page: &Path, listings: &[Listing], placed: &BTreeMap<String, Place>) -> String {
    let mut rows: Vec<(Vec<u32>, String)> = Vec::new();
    for (id, place) in placed {
        let listing = listings
            .iter()
            .find(|listing| &listing.id == id)
            .expect("only listings are placed");
        let order = place
            .number
            .split('.')
            .map(|part| part.parse().expect("numbers are digits and dots"))
            .collect();
        let row = format!(
            "| [{}]({}) | {} | `{id}` |\n",
            place.number,
            link(page, place, id),
            listing.caption.replace('|', "\\|")
        );
        rows.push((order, row));
    }
    rows.sort();
    let rows: String = rows.into_iter().map(|(_, row)| row).collect();
    format!("| Listing | What it shows | Copy it as |\n| --- | --- | --- |\n{rows}")
}

/// The link from one page to a figure, relative, as Markdown pages link to each other.
fn link(from: &Path, place: &Place, id: &str) -> String {
    let anchor = figure::anchor(id);
    if from == place.page {
        return format!("#{anchor}");
    }
    let up = "../".repeat(from.components().count() - 1);
    let page: Vec<_> = place
        .page
        .components()
        .map(|part| part.as_os_str().to_string_lossy())
        .collect();
    format!("{up}{}#{anchor}", page.join("/"))
}

/// The directives that mdBook's own preprocessors expand.
const MDBOOKS_OWN: [&str; 5] = [
    "include",
    "playground",
    "playpen",
    "rustdoc_include",
    "title",
];

/// The book's directives on a page, outside of fenced blocks. mdBook's own are left to mdBook; a
/// backslash before the braces keeps any directive as it is written. A directive may run over the end of a
/// line; one that is not closed is found by its opening, and has no arguments.
fn directives(page: &str) -> impl Iterator<Item = Directive<'_>> {
    static DIRECTIVE: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"\{\{#(\w+)(?:([^{}]*)\}\})?").expect("the pattern is valid"));
    DIRECTIVE.captures_iter(page).filter_map(|found| {
        let whole = found.get(0).expect("group 0 is the match");
        let name = found.get(1).expect("the name is in every match").as_str();
        let before = &page[..whole.start()];
        if before.ends_with('\\') || MDBOOKS_OWN.contains(&name) || is_fence_open(before) {
            return None;
        }
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let after = page[whole.end()..].lines().next().unwrap_or_default();
        Some(Directive {
            text: whole.as_str(),
            name,
            arguments: found
                .get(2)
                .map_or("", |arguments| arguments.as_str())
                .split_whitespace()
                .collect(),
            line: before.matches('\n').count() + 1,
            alone: before[line_start..].trim().is_empty() && after.trim().is_empty(),
        })
    })
}

/// Whether a page that begins like this is inside a fenced block.
fn is_fence_open(before: &str) -> bool {
    let fences = before
        .lines()
        .filter(|line| line.trim_start().starts_with("```"));
    fences.count() % 2 == 1
}

fn chapters(book: &Book) -> impl Iterator<Item = &Chapter> {
    book.iter().filter_map(|item| match item {
        BookItem::Chapter(chapter) => Some(chapter),
        _ => None,
    })
}
