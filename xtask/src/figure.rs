//! A listing as a page shows it: one figure of caption, program, output and copy instructions.

use std::fmt::Write;

use anyhow::{Result, ensure};

use crate::listing::{Comparison, Listing};

/// Which reader of the expanded page a block is written for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// People: the HTML page.
    Reader,
    /// `mdbook test`, which hands the blocks to rustdoc.
    Rustdoc,
    /// skeptic, which knows no `compile_fail`.
    Skeptic,
}

impl Audience {
    /// The audience of mdBook's renderer of that name.
    pub fn of_renderer(renderer: &str) -> Audience {
        match renderer {
            "test" => Audience::Rustdoc,
            "skeptic" => Audience::Skeptic,
            _ => Audience::Reader,
        }
    }
}

/// The crates that listings use and the Rust Playground has, with the features that listings use.
const PLAYGROUND: [&str; 4] = ["crossbeam-channel", "futures", "rayon", "tokio"];

/// The `id` attribute of a listing's figure.
pub fn anchor(id: &str) -> String {
    format!("listing-{}", id.replace('/', "-"))
}

/// The Markdown of a listing's figure. `number` is e.g. `3.2`. For those who compile the blocks it has the
/// program once, in the block of `main.rs`.
///
/// Fails if a file that the figure shows is missing.
pub fn figure(listing: &Listing, number: &str, audience: Audience) -> Result<String> {
    let mut figure = String::new();
    let id = &listing.id;
    writeln!(figure, "<figure class=\"listing\" id=\"{}\">", anchor(id))?;
    writeln!(
        figure,
        "<figcaption><span class=\"listing-number\">Listing {number}</span> \
         <span class=\"listing-caption\">{}</span> \
         <code class=\"listing-path\">listings/{id}</code></figcaption>\n",
        inline_code(&listing.caption)
    )?;
    let files = &listing.program.files;
    // Each file is shown in a block that hides the others. To a compiler they are one program.
    let shown = match audience {
        Audience::Reader => &files[..],
        Audience::Rustdoc | Audience::Skeptic => &files[..1],
    };
    for (index, file) in shown.iter().enumerate() {
        let block = program_block(listing, &listing.program.show_file(index), audience);
        let name = &file.name;
        match index {
            0 if files.len() == 1 => figure.push_str(&block),
            0 => write!(
                figure,
                "<p class=\"listing-file\"><code>src/{name}</code></p>\n\n{block}"
            )?,
            // Folded, so that a long listing's output is not far from its `main`.
            _ => write!(
                figure,
                "<details class=\"listing-file\"><summary><code>src/{name}</code></summary>\n\n{block}</details>\n\n"
            )?,
        }
    }
    if listing.is_rejected() {
        let error = listing.error()?;
        let (compiler, message) = split_error(listing, &error)?;
        figure.push_str(&shown_block(&format!("{compiler} refuses it"), message));
    } else {
        let output = listing.output()?;
        if !output.is_empty() {
            figure.push_str(&shown_block(output_label(listing), &output));
        }
        if let Some(stderr) = listing.stderr()? {
            figure.push_str(&shown_block("On standard error", &stderr));
        }
        ensure!(
            !output.is_empty() || listing.stderr()?.is_some(),
            "listings/{id}/output.txt is empty: a listing prints something that shows its point"
        );
        match listing.contract.exit {
            0 => {}
            code => writeln!(
                figure,
                "<p class=\"listing-note\">Ends with exit code {code}.</p>\n"
            )?,
        }
    }
    if listing.contract.tests > 0 {
        let tests = listing.contract.tests;
        writeln!(
            figure,
            "<p class=\"listing-note\">Its {tests} unit test{} with <code>cargo test</code>.</p>\n",
            if tests == 1 { " passes" } else { "s pass" }
        )?;
    }
    figure.push_str(&copy_instructions(listing));
    figure.push_str("</figure>\n");
    Ok(figure)
}

/// The Markdown of an excerpt: the named items of a listing, the rest of the program hidden. It is empty
/// for those who compile the blocks: they get the program with its figure, on the same page.
///
/// Fails if the program lacks one of the items.
pub fn excerpt(
    listing: &Listing,
    number: &str,
    link: &str,
    items: &[&str],
    audience: Audience,
) -> Result<String> {
    let (program, files) = listing.program.show_items(items)?;
    if audience != Audience::Reader {
        return Ok(String::new());
    }
    let block = program_block(listing, &program, audience);
    let mut source = format!("<a href=\"{link}\">Listing {number}</a>");
    if listing.program.files.len() > 1 {
        let files: Vec<String> = files
            .iter()
            .map(|name| format!("<code>src/{name}</code>"))
            .collect();
        source = format!("{} of {source}", files.join(" and "));
    }
    Ok(format!(
        "<div class=\"excerpt\">\n<p class=\"excerpt-source\">From {source}</p>\n\n{block}</div>\n"
    ))
}

/// A Rust block with the attributes that its audience needs.
fn program_block(listing: &Listing, program: &str, audience: Audience) -> String {
    if audience == Audience::Skeptic && listing.is_rejected() {
        return String::new();
    }
    let mut info = String::from("rust");
    if listing.is_rejected() {
        info.push_str(",compile_fail");
    } else if listing.contract.exit != 0 {
        info.push_str(",should_panic");
    }
    let mut hidden = String::new();
    match audience {
        Audience::Reader => {
            if listing
                .dependencies
                .keys()
                .any(|name| !PLAYGROUND.contains(&name.as_str()))
            {
                info.push_str(",noplayground");
            }
        }
        Audience::Rustdoc => {
            // `mdbook test` passes -L and no --extern.
            for name in listing.dependencies.keys() {
                hidden.push_str(&format!("# extern crate {};\n", name.replace('-', "_")));
            }
            // rustdoc merges a page's blocks into one crate, where each is a module. A path from a nested
            // module or from a derive (`::actix::…`) finds an `extern crate` at a crate's root only.
            if !hidden.is_empty()
                && (listing.dependencies.contains_key("actix") || program.contains("mod "))
            {
                info.push_str(",standalone_crate");
            }
        }
        Audience::Skeptic => {}
    }
    fenced(&info, &format!("{hidden}{program}"))
}

fn shown_block(label: &str, text: &str) -> String {
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

fn output_label(listing: &Listing) -> &'static str {
    match listing.contract.output {
        Comparison::Exact => "Output",
        Comparison::AnyOrder => {
            "Output of one run: the lines are the same in every run, their order is not"
        }
        Comparison::Pattern => "Output of one run",
    }
}

/// Splits `error.txt` into the compiler's release, its first line, and what it said.
pub fn split_error<'a>(listing: &Listing, error: &'a str) -> Result<(&'a str, &'a str)> {
    match error.split_once("\n\n") {
        Some((compiler, message)) if compiler.starts_with("rustc ") => Ok((compiler, message)),
        _ => anyhow::bail!(
            "listings/{0}/error.txt does not begin with the compiler's release and an empty line: \
             make it again with `cargo xtask bless {0}`",
            listing.id
        ),
    }
}

fn copy_instructions(listing: &Listing) -> String {
    let mut text =
        String::from("<details class=\"listing-copy\"><summary>Take it home</summary>\n\n");
    text.push_str("From a copy of this book's repository:\n\n");
    text.push_str(&fenced(
        "console",
        &format!("$ cargo xtask copy {} ../{}\n", listing.id, listing.name()),
    ));
    let place = match listing.program.files.len() {
        1 => "the program into `src/main.rs` of a new project",
        _ => "each file under its name into `src/` of a new project",
    };
    if listing.dependencies.is_empty() {
        writeln!(text, "Or paste {place}; it needs no other crate.\n")
            .expect("a String takes every text");
    } else {
        writeln!(text, "Or paste {place}, after\n").expect("a String takes every text");
        let mut commands = String::new();
        for (name, dependency) in &listing.dependencies {
            commands.push_str(&format!("$ cargo add {name}@{}", dependency.version()));
            if !dependency.default_features() {
                commands.push_str(" --no-default-features");
            }
            if !dependency.features().is_empty() {
                commands.push_str(&format!(" --features {}", dependency.features().join(",")));
            }
            commands.push('\n');
        }
        text.push_str(&fenced("console", &commands));
    }
    text.push_str("</details>\n");
    text
}

/// HTML of a caption, whose only markup is `code`.
pub fn inline_code(text: &str) -> String {
    let escaped = text
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;");
    let mut html = String::new();
    for (index, part) in escaped.split('`').enumerate() {
        if index > 0 {
            html.push_str(if index % 2 == 1 { "<code>" } else { "</code>" });
        }
        html.push_str(part);
    }
    html
}
