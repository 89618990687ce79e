//! A program as a page shows it: one figure of caption, files, output and copy instructions.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use anyhow::{Context, Result, ensure};

use crate::ask::Question;
use crate::explore::Record;
use crate::project::{Kind, Project};
use crate::source::{SourceFile, Sources, changed_lines};
use crate::{exercise, read};

/// What begins a program.
const RUST: &str = "<pre><code class=\"language-rust\">";
/// What begins a program that the Playground can run: mdBook's script finds it by these classes.
const PLAYGROUND_RUST: &str =
    "<pre class=\"playground\"><code class=\"language-rust edition2024\">";

/// The crates that programs use and the Rust Playground has, with the features that programs use.
const PLAYGROUND: [&str; 4] = ["crossbeam-channel", "futures", "rayon", "tokio"];

/// The `id` attribute of a program's figure.
pub fn anchor(id: &str) -> String {
    format!("listing-{}", id.replace('/', "-"))
}

/// The listing that another one is a step from.
pub struct Base<'a> {
    pub project: &'a Project,
    pub number: String,
    /// Where its figure stands, from the other one's page.
    pub link: String,
}

/// The Markdown of a figure for people. `number` is e.g. `3.2`. Every block in it is a file, as it is. If `is_asked`,
/// a question about the program follows, and what came of the program stands there.
///
/// Fails if a file that the figure shows is missing.
pub fn figure(
    project: &Project,
    number: &str,
    base: Option<&Base>,
    is_asked: bool,
) -> Result<String> {
    // A path can give an answer away. The copy instructions, which are folded, have it too.
    let mut figure = head(project, "Listing", number, !is_asked);
    let files = &project.sources.files;
    let opening = match project.kind {
        Kind::Listing if files.len() == 1 && is_on_playground(project) => PLAYGROUND_RUST,
        Kind::Listing | Kind::Refused | Kind::Exercise => RUST,
    };
    if let Some(base) = base {
        figure.push_str(&changes(project, base));
    }
    for file in files {
        let name = format!("<code>src/{}</code>", file.name);
        let is_long_step = base.is_some() && file.text.lines().count() > LONG;
        if file.name != "main.rs" || is_long_step {
            // So that a long program's output is not far from its beginning.
            figure.push_str(&folded(&name, &file.text));
            continue;
        }
        if files.len() > 1 {
            figure.push_str(&format!("<p class=\"listing-file\">{name}</p>\n\n"));
        }
        let block = code(opening, &file.text);
        figure.push_str(&match base {
            Some(base) => marked(&block, &changed(file, &base.project.sources)),
            None => block,
        });
    }
    let result = result(project)?;
    let note = |text: &str| format!("<p class=\"listing-note\">{text}</p>\n\n");
    figure.push_str(&match (is_asked, project.kind) {
        (false, _) => result,
        (true, Kind::Refused) => note("What the compiler says stands below, with the question."),
        (true, _) => note("What it printed stands below, with the question."),
    });
    figure.push_str(&match project.sources.unit_tests() {
        0 => String::new(),
        1 => note("Its 1 unit test passes with <code>cargo test</code>."),
        tests => note(&format!(
            "Its {tests} unit tests pass with <code>cargo test</code>."
        )),
    });
    Ok(figure + &copy_instructions(project) + "</figure>\n")
}

/// The Markdown of what came of a program: what it printed, or what the compiler said.
pub fn result(project: &Project) -> Result<String> {
    match project.kind {
        Kind::Refused => {
            let error = project.shown("error.txt")?;
            let (compiler, message) = split_error(project, &error)?;
            Ok(labelled(&format!("{compiler} refuses it"), message))
        }
        Kind::Listing => outputs(project),
        Kind::Exercise => Ok(String::new()),
    }
}

/// A step that has more lines than this shows what changed, and folds the whole.
const LONG: usize = 40;
/// How many lines stand around what changed.
const CONTEXT: usize = 3;

/// The opening tag and the caption of a figure, and in it where the program lies, if `has_path`.
fn head(project: &Project, what: &str, number: &str, has_path: bool) -> String {
    let path = match has_path {
        true => format!(" <code class=\"listing-path\">{}</code>", project.place()),
        false => String::new(),
    };
    format!(
        "<figure class=\"listing\" id=\"{}\">\n<figcaption>\n\n<span class=\"listing-number\">{what} {number}</span> \
         <span class=\"listing-caption\">{}</span>{path}\n\n</figcaption>\n\n",
        anchor(&project.id),
        project.caption,
    )
}

/// The lines of a file that its namesake in `base` does not have.
fn changed(file: &SourceFile, base: &Sources) -> BTreeSet<usize> {
    let before = base.files.iter().find(|before| before.name == file.name);
    changed_lines(before.map_or("", |before| &before.text), &file.text)
}

/// What changed since the step before: said in words, and shown where the file is long.
fn changes(project: &Project, base: &Base) -> String {
    let link = format!("<a href=\"{}\">Listing {}</a>", base.link, base.number);
    let mut text = String::new();
    for file in &project.sources.files {
        let lines = changed(file, &base.project.sources);
        if lines.is_empty() {
            continue;
        }
        let ranges: Vec<String> = ranges(&lines).iter().map(show).collect();
        text.push_str(&format!(
            "<p class=\"listing-file\">New or changed since {link} in <code>src/{}</code>: line{} {}.</p>\n\n",
            file.name,
            if lines.len() == 1 { "" } else { "s" },
            ranges.join(", ")
        ));
        let all: Vec<&str> = file.text.lines().collect();
        if all.len() > LONG {
            let around = lines
                .iter()
                .flat_map(|line| line.saturating_sub(CONTEXT)..=line + CONTEXT);
            let around: BTreeSet<usize> = around
                .filter(|line| (1..=all.len()).contains(line))
                .collect();
            for part in self::ranges(&around) {
                let block = all[part.start() - 1..*part.end()].join("\n");
                let marks = lines
                    .iter()
                    .filter(|line| part.contains(line))
                    .map(|line| line + 1 - part.start());
                text.push_str(&marked(&code(RUST, &block), &marks.collect()));
            }
        }
    }
    text
}

/// The runs of numbers that follow each other.
fn ranges(numbers: &BTreeSet<usize>) -> Vec<RangeInclusive<usize>> {
    let mut ranges: Vec<RangeInclusive<usize>> = Vec::new();
    for &number in numbers {
        match ranges.last_mut() {
            Some(last) if *last.end() + 1 == number => *last = *last.start()..=number,
            _ => ranges.push(number..=number),
        }
    }
    ranges
}

fn show(range: &RangeInclusive<usize>) -> String {
    match range.start() == range.end() {
        true => range.start().to_string(),
        false => format!("{}–{}", range.start(), range.end()),
    }
}

/// A block whose given lines have a background. It is drawn behind the text by a gradient, since nothing
/// may stand in a block but the file; `lh` is the height of a line.
fn marked(block: &str, lines: &BTreeSet<usize>) -> String {
    let mut stops = vec!["transparent 0".to_owned()];
    for range in ranges(lines) {
        let (from, to) = (range.start() - 1, range.end());
        stops.push(format!(
            "transparent {from}lh, var(--changed) {from}lh, var(--changed) {to}lh, transparent {to}lh"
        ));
    }
    format!(
        "<div class=\"step\" style=\"--marks: linear-gradient({})\">\n\n{block}</div>\n\n",
        stops.join(", ")
    )
}

/// The Markdown of an exercise: its start, its tests and how to take it home. `number` is e.g. `5.2`.
pub fn exercise(project: &Project, number: &str) -> Result<String> {
    let mut figure = head(project, "Exercise", number, true);
    for file in &project.sources.files {
        figure.push_str(&format!(
            "<p class=\"listing-file\"><code>src/{}</code></p>\n\n",
            file.name
        ));
        figure.push_str(&code(RUST, &file.text));
    }
    for test in exercise::files(project, "tests")? {
        let name = test.file_name().unwrap_or_default().to_string_lossy();
        let summary = format!("Its tests: <code>tests/{name}</code>");
        figure.push_str(&folded(&summary, &read(&test, "a test is UTF-8")?));
    }
    let copy = format!(
        "$ cargo xtask copy {} ../{}\n$ cd ../{1} && cargo test\n",
        project.id,
        project.name()
    );
    Ok(format!(
        "{figure}<p class=\"listing-label\">Take it home; it is solved when its tests pass</p>\n\n{}</figure>\n",
        fenced("console", &copy)
    ))
}

/// The Markdown of an exercise's solution, with what is new or changed marked.
pub fn solution(project: &Project) -> Result<String> {
    let solution = Sources::read(&project.dir.join("solution"), project.kind.first_file())
        .with_context(|| project.place())?;
    let block =
        |file: &SourceFile| marked(&code(RUST, &file.text), &changed(file, &project.sources));
    Ok(solution.files.iter().map(block).collect())
}

/// The HTML of a question: choices, right and wrong, each with its reason, and the Markdown of what came of the
/// program. It is whole without a script.
pub fn question(question: &Question, id: &str, result: &str) -> String {
    let mut html = format!(
        "<div class=\"ask\" data-listing=\"{}\">\n<p class=\"ask-question\">{}</p>\n<details><summary>Decide, then open</summary>\n<ul>\n",
        anchor(id),
        inline(&question.text)
    );
    for choice in &question.choices {
        html.push_str(&format!(
            "<li data-right=\"{}\"><span class=\"ask-choice\">{}</span> <span class=\"ask-why\"><strong>{}</strong> {}</span></li>\n",
            choice.is_right,
            inline(&choice.shown()),
            if choice.is_right { "Right." } else { "Wrong." },
            inline(&choice.why)
        ));
    }
    if result.is_empty() {
        return html + "</ul>\n</details>\n</div>\n";
    }
    format!("{html}</ul>\n<div class=\"ask-result\">\n\n{result}</div>\n</details>\n</div>\n")
}

/// The HTML of a line of Markdown.
fn inline(text: &str) -> String {
    let mut html = String::new();
    pulldown_cmark::html::push_html(&mut html, pulldown_cmark::Parser::new(text));
    html.trim()
        .trim_start_matches("<p>")
        .trim_end_matches("</p>")
        .to_owned()
}

/// A file of a program that is folded.
fn folded(summary: &str, text: &str) -> String {
    format!(
        "<details class=\"listing-file\"><summary>{summary}</summary>\n\n{}</details>\n\n",
        code(RUST, text)
    )
}

/// A program's text as people see it.
///
/// It is HTML and not a fenced block because of mdBook's search, which takes all between two spaces for a word:
/// nobody would find `recv` in `receiver.recv().await`, and the index would be a third larger. The element that
/// lets a line break ends a word. The first one is there because mdBook adds a hidden `main` to what is text alone.
fn code(opening: &str, text: &str) -> String {
    let mut code = String::from("<wbr>");
    let mut last = ' ';
    for letter in text.chars() {
        if ['.', ':', '('].contains(&last) && letter.is_alphanumeric() {
            code.push_str("<wbr>");
        }
        match letter {
            '&' => code.push_str("&amp;"),
            '<' => code.push_str("&lt;"),
            letter => code.push(letter),
        }
        last = letter;
    }
    format!("{opening}{code}</code></pre>\n\n")
}

/// What those who compile a page get of a program: all of it in one block, below a comment that says which
/// program it is. A crate that is in `several` versions in the book comes from the package with the pages' crates.
pub fn program(project: &Project, several: &BTreeSet<String>) -> String {
    let mut program = String::new();
    // `mdbook test` passes -L and no --extern.
    for name in project.dependencies.keys() {
        let name_in_code = name.replace('-', "_");
        program.push_str(&match several.contains(name) {
            true => format!("# extern crate pages;\n# use pages::{name_in_code};\n"),
            false => format!("# extern crate {name_in_code};\n"),
        });
    }
    for line in project.sources.inline() {
        program.push_str(&format!("{}\n", line.text));
    }
    // `tests/programs.rs` runs it under a time limit, and a measurement in release.
    let may_hang = project.settings.explore.is_some()
        && !Record::of(project).is_ok_and(|record| record.is_some_and(|it| it.always_ends()));
    let is_run = !may_hang && !project.settings.release;
    let mut info = String::from(match project.kind {
        Kind::Listing if !is_run => "rust,no_run",
        Kind::Listing | Kind::Exercise => "rust",
        Kind::Refused => "rust,compile_fail",
    });
    // rustdoc merges a page's blocks into one crate, where each is a module. A path from a nested module or
    // from a derive (`::actix::…`) finds an `extern crate` at a crate's root only.
    let crates = &project.dependencies;
    if !crates.is_empty() && (crates.contains_key("actix") || program.contains("mod ")) {
        info.push_str(",standalone_crate");
    }
    format!(
        "<!-- program {} -->\n\n{}",
        project.id,
        fenced(&info, &program)
    )
}

/// The Markdown of an excerpt: the named items of a program. Fails if it lacks one of them.
pub fn excerpt(project: &Project, number: &str, link: &str, items: &[&str]) -> Result<String> {
    let (text, files) = project.sources.items(items)?;
    let files = files.iter().map(|name| format!("<code>src/{name}</code>"));
    let files = match project.sources.files.len() {
        1 => String::new(),
        _ => files.collect::<Vec<_>>().join(" and ") + " of ",
    };
    let block = code(RUST, &text);
    Ok(format!(
        "<div class=\"excerpt\">\n\
         <p class=\"excerpt-source\">From {files}<a href=\"{link}\">Listing {number}</a></p>\n\n{block}</div>\n"
    ))
}

fn is_on_playground(project: &Project) -> bool {
    let mut crates = project.dependencies.keys();
    crates.all(|name| PLAYGROUND.contains(&name.as_str()))
}

fn outputs(project: &Project) -> Result<String> {
    let mut text = String::new();
    let output = project.shown("output.txt")?;
    if !output.is_empty() {
        let outcomes = Record::of(project)?.map_or(1, |record| record.outcomes.len());
        let varies = project.has("output.pattern") || outcomes > 1;
        let mut label = match (project.settings.any_order, varies) {
            (true, _) => {
                "Output of one run; the lines are the same in every run, their order is not"
                    .to_owned()
            }
            (false, true) => "Output of one run".to_owned(),
            (false, false) => "Output".to_owned(),
        };
        if project.settings.release {
            label.push_str(" with <code>cargo run --release</code>");
        }
        text.push_str(&labelled(&label, &output));
    }
    if project.has("stderr.txt") {
        let stderr = project.shown("stderr.txt")?;
        text.push_str(&labelled("On standard error", &stderr));
    }
    ensure!(
        !text.is_empty(),
        "{}/output.txt is empty: a listing prints something that shows its point",
        project.place()
    );
    Ok(text)
}

/// Splits `error.txt` into the compiler's release, its first line, and what it said.
pub fn split_error<'a>(project: &Project, error: &'a str) -> Result<(&'a str, &'a str)> {
    let parts = error
        .split_once("\n\n")
        .filter(|(compiler, _)| compiler.starts_with("rustc "));
    let (place, id) = (project.place(), &project.id);
    parts.with_context(|| {
        format!(
            "{place}/error.txt does not begin with the compiler's release and an empty line: \
             make it again with `cargo xtask bless {id}`"
        )
    })
}

fn labelled(label: &str, text: &str) -> String {
    format!(
        "<p class=\"listing-label\">{label}</p>\n\n{}",
        fenced("text", text)
    )
}

/// A fenced block, with a fence longer than any in the text.
fn fenced(info: &str, text: &str) -> String {
    let mut fence = String::from("```");
    while text.contains(&fence) {
        fence.push('`');
    }
    let newline = if text.ends_with('\n') { "" } else { "\n" };
    format!("{fence}{info}\n{text}{newline}{fence}\n\n")
}

fn copy_instructions(project: &Project) -> String {
    let copy = format!("$ cargo xtask copy {} ../{}\n", project.id, project.name());
    let place = match project.sources.files.len() {
        1 => "the program into <code>src/main.rs</code>",
        _ => "each file under its name into <code>src/</code>",
    };
    let needed = project.dependencies.iter().map(|crates| ("", crates));
    let for_tests = project
        .dev_dependencies
        .iter()
        .map(|crates| (" --dev", crates));
    let mut add = String::new();
    for (dev, (name, dependency)) in needed.chain(for_tests) {
        let version = dependency.req().to_string();
        let version = version.trim_start_matches('^');
        add += &format!("$ cargo add{dev} {name}@{version}");
        if dependency
            .detail()
            .is_some_and(|details| !details.default_features)
        {
            add += " --no-default-features";
        }
        if !dependency.req_features().is_empty() {
            add += &format!(" --features {}", dependency.req_features().join(","));
        }
        add += "\n";
    }
    let after = match &*add {
        "" => ".\n\n".to_owned(),
        add => format!(", after\n\n{}", fenced("console", add)),
    };
    format!(
        "<details class=\"listing-copy\"><summary>Take it home</summary>\n\n\
         {}Or paste {place} of a new project{after}</details>\n",
        fenced("console", &copy)
    )
}
