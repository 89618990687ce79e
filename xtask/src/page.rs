//! The mdBook preprocessor: turns the directives on a page into figures, excerpts and references.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock, Mutex};

use anyhow::{Context, Result, bail, ensure};
use mdbook_preprocessor::book::Book;
use mdbook_preprocessor::{Preprocessor, PreprocessorContext};
use regex::Regex;

use crate::libraries::in_several_versions;
use crate::project::{self, Kind, Project};
use crate::{ask, figure, outcomes, shared};

/// The preprocessor, by the name that `book.toml` gives it. It fails with one line for each mistake, or leaves what it
/// found to the tests, which tell every page's mistakes apart.
pub struct Listings(pub Option<Arc<Mutex<Found>>>);

impl Preprocessor for Listings {
    fn name(&self) -> &str {
        "listings"
    }

    fn run(&self, context: &PreprocessorContext, mut book: Book) -> Result<Book> {
        let found = expand(context, &mut book)?;
        let lines: Vec<String> = found.mistakes.iter().map(Mistake::to_string).collect();
        match &self.0 {
            Some(tests) => *tests.lock().expect("no preprocessor panicked") = found,
            None => ensure!(lines.is_empty(), "{}", lines.join("\n")),
        }
        Ok(book)
    }
}

/// What is wrong with a page, or with a program because no page shows it.
#[derive(Debug, Clone)]
pub struct Mistake {
    /// `src/<page>` or the program's folder.
    pub place: String,
    /// The line of the page as it was written.
    pub line: Option<usize>,
    /// What is wrong, and the remedy.
    pub text: String,
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}: {}", self.place, self.text),
            None => write!(f, "{}: {}", self.place, self.text),
        }
    }
}

/// What was found while a book was expanded.
#[derive(Default)]
pub struct Found {
    /// The page on which each program's figure stands, below `src/`.
    pub pages: BTreeMap<String, PathBuf>,
    /// Every program, or what is wrong with it.
    pub programs: BTreeMap<String, (Kind, Result<Project>)>,
    pub mistakes: Vec<Mistake>,
}

impl Found {
    /// The programs with which nothing is wrong.
    pub fn programs(&self) -> impl Iterator<Item = &Project> {
        self.programs.values().flat_map(|(_, program)| program)
    }

    /// What the tests of a program are named by: the page that shows it, and its id.
    pub fn test_name(&self, id: &str) -> String {
        match self.pages.get(id) {
            Some(page) => format!("{} {id}", show(&page.with_extension(""))),
            None => id.to_owned(),
        }
    }
}

/// Replaces every directive of the book, one with a mistake by nothing.
fn expand(context: &PreprocessorContext, book: &mut Book) -> Result<Found> {
    let ids = project::ids(&context.root)?;
    let load = |(kind, id): (Kind, String)| {
        let program = Project::load(&context.root, &id);
        (id, (kind, program))
    };
    let mut expansion = Expansion {
        root: &context.root,
        // `mdbook test` hands the pages to rustdoc, and they are what skeptic gets.
        for_compilers: context.renderer == "test",
        programs: ids.into_iter().map(load).collect(),
        several: in_several_versions(&context.root),
        figures: BTreeMap::new(),
        mistakes: Vec::new(),
    };
    expansion.find_figures(book);
    book.for_each_chapter_mut(|chapter| {
        if let Some(page) = chapter.path.clone() {
            chapter.content = expansion.page(&page, &chapter.content);
        }
    });
    let figures = expansion.figures.into_iter();
    Ok(Found {
        programs: expansion.programs,
        pages: figures.map(|(id, figure)| (id, figure.page)).collect(),
        mistakes: expansion.mistakes,
    })
}

/// A directive on a line of a page.
struct Directive<'a> {
    /// The whole of it, braces included.
    text: &'a str,
    name: &'a str,
    arguments: Vec<&'a str>,
    /// What stands below the first line, where it has several.
    body: &'a str,
    line: usize,
    /// Whether nothing else stands on its line.
    alone: bool,
}

/// Where a program's figure stands.
struct Figure {
    page: PathBuf,
    /// The chapter's number and the figure's number in it, e.g. 3 and 2.
    number: (u32, u32),
}

impl Figure {
    fn number(&self) -> String {
        format!("{}.{}", self.number.0, self.number.1)
    }
}

struct Expansion<'a> {
    root: &'a Path,
    for_compilers: bool,
    programs: BTreeMap<String, (Kind, Result<Project>)>,
    /// The crates that the book has in several versions.
    several: BTreeSet<String>,
    figures: BTreeMap<String, Figure>,
    mistakes: Vec<Mistake>,
}

impl Expansion<'_> {
    /// Finds every figure, and numbers them by chapter and order.
    fn find_figures(&mut self, book: &Book) {
        let mut counts: BTreeMap<(&str, u32), u32> = BTreeMap::new();
        for chapter in book.chapters() {
            let Some(page) = &chapter.path else { continue };
            let number = chapter
                .number
                .as_ref()
                .and_then(|number| number.first().copied());
            for directive in directives(&chapter.content) {
                let ("listing" | "exercise", [id]) = (directive.name, &directive.arguments[..])
                else {
                    continue;
                };
                let mistake = match (number, self.figures.get(*id)) {
                    (None, _) => {
                        "a page without a number cannot show a figure: number it in SUMMARY.md"
                            .to_owned()
                    }
                    (
                        _,
                        Some(Figure {
                            page,
                            number: (chapter, number),
                        }),
                    ) => format!(
                        "`{id}` already stands on src/{} as number {chapter}.{number}: refer to it with {{{{#ref {id}}}}}",
                        show(page)
                    ),
                    (Some(number), None) => {
                        let count = counts.entry((directive.name, number)).or_default();
                        *count += 1;
                        let (page, number) = (page.clone(), (number, *count));
                        self.figures
                            .insert((*id).to_owned(), Figure { page, number });
                        continue;
                    }
                };
                self.mistake(page, &directive, mistake);
            }
        }
        for (id, (kind, _)) in &self.programs {
            if self.figures.contains_key(id) {
                continue;
            }
            let (chapter, _) = id.split_once('/').expect("an id has a slash");
            let what = kind.word();
            self.mistakes.push(Mistake {
                place: format!("{}/{id}", kind.folder()),
                line: None,
                text: format!(
                    "no page shows this program: write {{{{#{what} {id}}}}} on a page of src/{chapter}, or remove it"
                ),
            });
        }
    }

    fn mistake(&mut self, page: &Path, directive: &Directive, text: String) {
        let (place, line) = (format!("src/{}", show(page)), Some(directive.line));
        self.mistakes.push(Mistake { place, line, text });
    }

    /// The page with every directive replaced.
    fn page(&mut self, page: &Path, text: &str) -> String {
        let mut expanded = String::new();
        let mut rest = text;
        let on_page: Vec<_> = directives(text).collect();
        for (index, directive) in on_page.iter().enumerate() {
            let stands_in = |part: &[Directive], name| {
                let is_it = |other: &Directive| {
                    other.name == name && other.arguments.first() == directive.arguments.first()
                };
                part.iter().any(is_it)
            };
            let is_asked = stands_in(&on_page[index + 1..], "ask");
            let is_shown = stands_in(&on_page[..index], "listing");
            let start = directive.text.as_ptr() as usize - rest.as_ptr() as usize;
            expanded.push_str(&rest[..start]);
            rest = &rest[start + directive.text.len()..];
            match self.replacement(directive, page, is_asked, is_shown) {
                Ok(text) => expanded.push_str(&text),
                Err(error) => self.mistake(page, directive, format!("{error:#}")),
            }
        }
        expanded + rest
    }

    /// What a directive becomes. `is_asked`: a question about the same program follows on the page; `is_shown`:
    /// its figure stands above. What came of the program stands with the last question below its figure.
    fn replacement(
        &self,
        directive: &Directive,
        page: &Path,
        is_asked: bool,
        is_shown: bool,
    ) -> Result<String> {
        let text = directive.text;
        ensure!(
            text.ends_with("}}"),
            "{text} is not closed: end it with }}}}"
        );
        let (id, rest) = match (directive.name, &directive.arguments[..]) {
            ("listings", chapters @ [_, ..]) => return self.index(page, chapters),
            ("listing" | "outcomes" | "ref" | "exercise" | "solution", [id]) => (*id, &[][..]),
            ("excerpt" | "ask", [id, rest @ ..]) if !rest.is_empty() => (*id, rest),
            (name, _) => {
                let begins = format!("{{{{#{name} ");
                match DIRECTIVES.iter().find(|form| form.starts_with(&begins)) {
                    Some(form) => bail!("{text} is written {form}"),
                    None => bail!(
                        "{text} is not a directive: there are\n{}",
                        DIRECTIVES.join("\n")
                    ),
                }
            }
        };
        let project = self.program(id)?;
        let what = project.kind.word();
        let figure = self.figures.get(id);
        let figure =
            figure.with_context(|| format!("{text} leads nowhere: no page shows {what} `{id}`"))?;
        let (number, link) = (figure.number(), link(page, figure, id));
        match (directive.name, project.kind) {
            ("ref", Kind::Exercise) => return Ok(format!("[Exercise {number}]({link})")),
            ("ref", _) => return Ok(format!("[Listing {number}]({link})")),
            _ => ensure!(directive.alone, "{text} stands alone on its line"),
        }
        if self.for_compilers {
            // They get each program once, with its figure; exercises have their own tests.
            return Ok(
                match directive.name == "listing" && project.kind != Kind::Exercise {
                    true => figure::program(project, &self.several),
                    false => String::new(),
                },
            );
        }
        match (directive.name, project.kind) {
            ("excerpt", Kind::Listing | Kind::Refused) => {
                figure::excerpt(project, &number, &link, rest)
            }
            ("outcomes", Kind::Listing) => outcomes::outcomes(project, figure.page == page),
            ("ask", Kind::Listing | Kind::Refused) => {
                let question = ask::parse(directive.body)?;
                ask::check(&question, project)?;
                let result = match is_shown && !is_asked {
                    true => figure::result(project)?,
                    false => String::new(),
                };
                Ok(figure::question(&question, id, &result))
            }
            ("solution", Kind::Exercise) => figure::solution(project),
            ("listing", Kind::Listing | Kind::Refused) | ("exercise", Kind::Exercise) => {
                ensure!(
                    page.parent() == Some(Path::new(project.chapter())),
                    "`{id}` belongs on a page of src/{}: whoever reads a page finds its programs there",
                    project.chapter()
                );
                match project.kind {
                    Kind::Exercise => figure::exercise(project, &number),
                    _ => {
                        let base = self.base(project, page)?;
                        figure::figure(project, &number, base.as_ref(), is_asked)
                    }
                }
            }
            _ => bail!(
                "{text}: `{id}` lies in {}/, and is shown otherwise",
                project.kind.folder()
            ),
        }
    }

    fn program(&self, id: &str) -> Result<&Project> {
        let program = self.programs.get(id);
        // Or says what is wrong with the id.
        program.map_or_else(
            || Err(Project::load(self.root, id).unwrap_err()),
            |(_, it)| shared(it),
        )
    }

    /// The listing that this one is a step from.
    fn base(&self, project: &Project, page: &Path) -> Result<Option<figure::Base<'_>>> {
        let Some(name) = &project.settings.after else {
            return Ok(None);
        };
        let id = format!("{}/{name}", project.chapter());
        let at = format!("{}/Cargo.toml: after = {name:?}", project.place());
        let base = self.program(&id).context(at.clone())?;
        let figure = self
            .figures
            .get(&id)
            .with_context(|| format!("{at}: no page shows `{id}`"))?;
        Ok(Some(figure::Base {
            project: base,
            number: figure.number(),
            link: link(page, figure, &id),
        }))
    }

    /// The index of the listings of these chapters, by their folders: a table in the book's order.
    fn index(&self, page: &Path, chapters: &[&str]) -> Result<String> {
        let mut rows = BTreeMap::new();
        for (id, figure) in &self.figures {
            let Ok(project) = self.program(id) else {
                continue;
            };
            if project.kind != Kind::Exercise && chapters.contains(&project.chapter()) {
                let caption = project.caption.replace('|', "\\|");
                let (number, link) = (figure.number(), link(page, figure, id));
                let row = format!("| [{number}]({link}) | {caption} | `{id}` |\n");
                rows.insert(figure.number, row);
            }
        }
        let head = "| Number | What it shows | Copy it as |\n| --- | --- | --- |\n".to_owned();
        Ok(head + &rows.into_values().collect::<String>())
    }
}

/// How the directives are written.
const DIRECTIVES: [&str; 8] = [
    "{{#listing <id>}}",
    "{{#outcomes <id>}}",
    "{{#excerpt <id> <item>…}}",
    "{{#exercise <id>}}",
    "{{#solution <id>}}",
    "{{#ask <id>, then a line with the question, lines `+ answer: reason` and `- answer: reason`, }}",
    "{{#ref <id>}}",
    "{{#listings <chapter>…}}",
];

/// The link from one page to a figure, relative, as Markdown pages link to each other.
fn link(from: &Path, figure: &Figure, id: &str) -> String {
    let anchor = figure::anchor(id);
    if from == figure.page {
        return format!("#{anchor}");
    }
    let up = "../".repeat(from.components().count() - 1);
    format!("{up}{}#{anchor}", show(&figure.page))
}

/// The line of a page, as it was written, on which the figure of a program stands.
pub fn line_of(page: &str, id: &str) -> Option<usize> {
    let is_it = |directive: &Directive| directive.name == "listing" && directive.arguments == [id];
    directives(page).find(is_it).map(|directive| directive.line)
}

/// A page's path below `src/`, with slashes on every platform.
pub fn show(page: &Path) -> String {
    page.to_string_lossy().replace('\\', "/")
}

/// The directives that mdBook's own preprocessors expand.
const MDBOOKS_OWN: &str = "include playground playpen rustdoc_include title";

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
        if before.ends_with('\\')
            || MDBOOKS_OWN.split(' ').any(|own| own == name)
            || is_fence_open(before)
        {
            return None;
        }
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let after = page[whole.end()..].lines().next().unwrap_or_default();
        let arguments = found.get(2).map_or("", |arguments| arguments.as_str());
        Some(Directive {
            text: whole.as_str(),
            name,
            arguments: arguments.split_whitespace().collect(),
            body: arguments.split_once('\n').map_or("", |(_, body)| body),
            line: before.matches('\n').count() + 1,
            alone: before[line_start..].trim().is_empty() && after.trim().is_empty(),
        })
    })
}

/// Whether a page that begins like this is inside a fenced block.
fn is_fence_open(before: &str) -> bool {
    let is_fence = |line: &&str| line.trim_start().starts_with("```");
    before.lines().filter(is_fence).count() % 2 == 1
}
