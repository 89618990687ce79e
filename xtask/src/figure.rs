//! A program as a page shows it: one figure of caption, files, output and copy instructions.

use std::fmt::Write;

use anyhow::{Context, Result, ensure};

use crate::explore::Record;
use crate::project::{Kind, Project};

/// The crates that programs use and the Rust Playground has, with the features that programs use.
const PLAYGROUND: [&str; 4] = ["crossbeam-channel", "futures", "rayon", "tokio"];

/// The `id` attribute of a program's figure.
pub fn anchor(id: &str) -> String {
    format!("listing-{}", id.replace('/', "-"))
}

/// The Markdown of a figure for people. `number` is e.g. `3.2`. Every block in it is a file, as it is.
///
/// Fails if a file that the figure shows is missing.
pub fn figure(project: &Project, number: &str) -> Result<String> {
    let id = &project.id;
    let mut figure = String::new();
    writeln!(
        figure,
        "<figure class=\"listing\" id=\"{}\">\n<figcaption>\n\n<span class=\"listing-number\">Listing {number}</span> \
         <span class=\"listing-caption\">{}</span> <code class=\"listing-path\">{}</code>\n\n</figcaption>\n",
        anchor(id),
        project.caption,
        project.place(),
    )?;
    let files = &project.sources.files;
    let info = match project.kind {
        Kind::Refused => "rust,compile_fail,noplayground",
        Kind::Listing if files.len() == 1 && is_on_playground(project) => "rust",
        Kind::Listing => "rust,noplayground",
    };
    // A file of tests comes with the copy. On the page it would bury the program, and swell the search.
    for file in files.iter().filter(|file| file.name != "tests.rs") {
        let name = format!("<code>src/{}</code>", file.name);
        let block = fenced(info, &file.text);
        let block = match &*file.name {
            "main.rs" if files.len() == 1 => block,
            "main.rs" => format!("<p class=\"listing-file\">{name}</p>\n\n{block}"),
            // Folded, so that a long program's output is not far from its `main`.
            _ => format!(
                "<details class=\"listing-file\"><summary>{name}</summary>\n\n{block}</details>\n\n"
            ),
        };
        figure.push_str(&block);
    }
    match project.kind {
        Kind::Refused => {
            let error = project.shown("error.txt")?;
            let (compiler, message) = split_error(project, &error)?;
            figure.push_str(&labelled(&format!("{compiler} refuses it"), message));
        }
        Kind::Listing => figure.push_str(&outputs(project)?),
    }
    let tests = project.sources.unit_tests();
    if tests > 0 {
        writeln!(
            figure,
            "<p class=\"listing-note\">Its {tests} unit test{} with <code>cargo test</code>.</p>\n",
            if tests == 1 { " passes" } else { "s pass" }
        )?;
    }
    figure.push_str(&copy_instructions(project));
    figure.push_str("</figure>\n");
    Ok(figure)
}

/// What those who compile a page get of a program: all of it in one block, below a comment that says which
/// program it is.
pub fn program(project: &Project) -> String {
    let mut program = String::new();
    // `mdbook test` passes -L and no --extern.
    for name in project.dependencies.keys() {
        program.push_str(&format!("# extern crate {};\n", name.replace('-', "_")));
    }
    for line in project.sources.inline() {
        program.push_str(&format!("{}\n", line.text));
    }
    // `tests/programs.rs` runs it under a time limit.
    let may_hang = project.settings.explore.is_some()
        && !Record::of(project).is_ok_and(|record| record.is_some_and(|it| it.always_ends()));
    let mut info = String::from(match project.kind {
        Kind::Listing if may_hang => "rust,no_run",
        Kind::Listing => "rust",
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
    let mut source = format!("<a href=\"{link}\">Listing {number}</a>");
    if project.sources.files.len() > 1 {
        let files: Vec<String> = files
            .iter()
            .map(|name| format!("<code>src/{name}</code>"))
            .collect();
        source = format!("{} of {source}", files.join(" and "));
    }
    Ok(format!(
        "<div class=\"excerpt\">\n<p class=\"excerpt-source\">From {source}</p>\n\n{}</div>\n",
        fenced("rust,noplayground", &text)
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
        let label = match (project.settings.any_order, varies) {
            (true, _) => {
                "Output of one run; the lines are the same in every run, their order is not"
            }
            (false, true) => "Output of one run",
            (false, false) => "Output",
        };
        let release = match project.settings.release {
            true => " with <code>cargo run --release</code>",
            false => "",
        };
        text.push_str(&labelled(&format!("{label}{release}"), &output));
    }
    if project.has("stderr.txt") {
        text.push_str(&labelled(
            "On standard error",
            &project.shown("stderr.txt")?,
        ));
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
    let parts = error.split_once("\n\n");
    parts
        .filter(|(compiler, _)| compiler.starts_with("rustc "))
        .with_context(|| {
            format!(
                "{}/error.txt does not begin with the compiler's release and an empty line: \
             make it again with `cargo xtask bless {}`",
                project.place(),
                project.id
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
    let mut commands = format!("$ cargo xtask copy {} ../{}\n", project.id, project.name());
    let place = match project.sources.files.len() {
        1 => "the program into <code>src/main.rs</code>",
        _ => "each file under its name into <code>src/</code>",
    };
    commands = format!(
        "{}Or paste {place} of a new project",
        fenced("console", &commands)
    );
    if project.dependencies.is_empty() {
        commands.push_str(".\n\n");
    } else {
        let mut add = String::new();
        for (name, dependency) in &project.dependencies {
            let version = dependency.req().to_string();
            add.push_str(&format!(
                "$ cargo add {name}@{}",
                version.trim_start_matches('^')
            ));
            if dependency
                .detail()
                .is_some_and(|details| !details.default_features)
            {
                add.push_str(" --no-default-features");
            }
            if !dependency.req_features().is_empty() {
                add.push_str(&format!(
                    " --features {}",
                    dependency.req_features().join(",")
                ));
            }
            add.push('\n');
        }
        commands.push_str(&format!(", after\n\n{}", fenced("console", &add)));
    }
    format!(
        "<details class=\"listing-copy\"><summary>Take it home</summary>\n\n{commands}</details>\n"
    )
}
