//! The source files of a program: whole, as the items that an excerpt names, and as one text for those who
//! compile a page without its files.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;
use std::path::Path;
use std::sync::LazyLock;

use anyhow::{Context, Result, ensure};
use regex::Regex;
use similar::{ChangeTag, TextDiff};
use syn::spanned::Spanned;

use crate::{entries, name, read};

/// The files of a program, `main.rs` (or a library's `lib.rs`) first.
#[derive(Debug, Clone)]
pub struct Sources {
    pub files: Vec<SourceFile>,
}

/// One file of a program.
#[derive(Debug, Clone)]
pub struct SourceFile {
    /// The file's name, e.g. `main.rs`.
    pub name: String,
    pub text: String,
}

/// A line of a program that was made one text, and the file and line that it stems from.
pub struct Line<'a> {
    pub text: String,
    pub file: &'a str,
    pub number: usize,
}

impl Sources {
    /// Reads the files in `folder`: `first`, which is `main.rs` or `lib.rs`, and the modules beside it.
    pub fn read(folder: &Path, first: &str) -> Result<Sources> {
        let src = name(folder);
        let mut files = Vec::new();
        for file in entries(folder, &format!("make {src}/{first}"))? {
            let name = name(&file);
            ensure!(
                name.ends_with(".rs"),
                "{src}/{name} is not a Rust file: a program's modules lie flat in {src}/"
            );
            let text = read(&file, "a source file is UTF-8")?;
            let hidden =
                |line: &str| line == "#" || line.starts_with("# ") || line.starts_with("##");
            if let Some(line) = text.lines().position(|line| hidden(line.trim())) {
                anyhow::bail!(
                    "{src}/{name}:{}: a page would hide or change this line: it must not begin with `# ` or `##`",
                    line + 1
                );
            }
            files.push(SourceFile { name, text });
        }
        files.sort_by_key(|file| (file.name != first, file.name.clone()));
        ensure!(
            files.first().is_some_and(|file| file.name == first),
            "{src}/{first} is missing: every program has one"
        );
        for file in &files[1..] {
            ensure!(
                files[0].text.lines().any(|line| file.is_declared_by(line)),
                "{src}/{} is not part of the program: declare `mod {};` in {src}/{first}",
                file.name,
                file.module()
            );
        }
        Ok(Sources { files })
    }

    /// How many unit tests the files have, by their attributes: `#[test]`, `#[tokio::test]`, ….
    pub fn unit_tests(&self) -> usize {
        static TEST: LazyLock<Regex> = LazyLock::new(|| {
            Regex::new(r"(?m)^\s*#\[(\w+::)*test(\(.*\))?\]$").expect("the pattern is valid")
        });
        self.files
            .iter()
            .map(|file| TEST.find_iter(&file.text).count())
            .sum()
    }

    /// The program as one file: where `main.rs` declares `mod x;`, the text of `x.rs` stands in braces.
    pub fn inline(&self) -> Vec<Line<'_>> {
        let (main, modules) = self.files.split_first().expect("every program has one");
        let mut lines = Vec::new();
        for line in main.lines() {
            match modules.iter().find(|file| file.is_declared_by(&line.text)) {
                None => lines.push(line),
                Some(module) => {
                    lines.push(Line {
                        text: line.text.replace(';', " {"),
                        ..line
                    });
                    lines.extend(module.lines());
                    lines.push(Line {
                        text: "}".to_owned(),
                        ..line
                    });
                }
            }
        }
        lines
    }

    /// The text of the named items, and the names of the files in which they are.
    ///
    /// An item is named by its identifier, an `impl` by its type, a method as `Type::method`; a method's
    /// `impl` header and closing brace are shown as well. All that bear the name are shown, in the files'
    /// order. Fails if the program has no such item.
    pub fn items(&self, names: &[&str]) -> Result<(String, Vec<&str>)> {
        let mut shown = BTreeSet::new();
        for name in names {
            let mut found = false;
            for (index, file) in self.files.iter().enumerate() {
                let parsed = syn::parse_file(&file.text)
                    .with_context(|| format!("src/{} does not parse", file.name))?;
                for item in &parsed.items {
                    for lines in lines_of(item, name, &file.text) {
                        found = true;
                        shown.extend(lines.map(|line| (index, line)));
                    }
                }
            }
            ensure!(
                found,
                "the program has no item `{name}`: name a function, type, `impl`'s type or Type::method"
            );
        }
        let mut text = String::new();
        let mut last: Option<((usize, usize), &str)> = None;
        for &(file, number) in &shown {
            let line = self.files[file]
                .text
                .lines()
                .nth(number - 1)
                .unwrap_or_default();
            // Two parts that do not follow each other are set apart by an empty line, if the braces of an
            // `impl` do not do so.
            if let Some((place, last)) = last
                && place != (file, number - 1)
                && !last.ends_with('{')
                && line != "}"
            {
                text.push('\n');
            }
            last = Some(((file, number), line));
            text.push_str(line);
            text.push('\n');
        }
        let files: BTreeSet<usize> = shown.iter().map(|&(file, _)| file).collect();
        Ok((
            text,
            files.iter().map(|&file| &*self.files[file].name).collect(),
        ))
    }
}

impl SourceFile {
    fn lines(&self) -> impl Iterator<Item = Line<'_>> {
        (1..).zip(self.text.lines()).map(|(number, text)| Line {
            text: text.to_owned(),
            file: &self.name,
            number,
        })
    }

    fn module(&self) -> &str {
        self.name.trim_end_matches(".rs")
    }

    /// Whether `line` is `mod <this file's module>;`, with or without a visibility.
    fn is_declared_by(&self, line: &str) -> bool {
        let line = line.trim();
        let line = line.strip_prefix("pub ").unwrap_or(line);
        let module = line
            .strip_prefix("mod ")
            .and_then(|rest| rest.strip_suffix(';'));
        module == Some(self.module())
    }
}

/// The lines of `after`, counted from 1, that `before` does not have there.
pub fn changed_lines(before: &str, after: &str) -> BTreeSet<usize> {
    let diff = TextDiff::from_lines(before, after);
    let changes = diff
        .iter_all_changes()
        .filter(|change| change.tag() == ChangeTag::Insert);
    changes
        .filter_map(|change| Some(change.new_index()? + 1))
        .collect()
}

/// The line ranges of what `name` names in this item: all of it, a method with its `impl`, or nothing.
fn lines_of(item: &syn::Item, name: &str, text: &str) -> Vec<RangeInclusive<usize>> {
    let ident = match item {
        syn::Item::Const(item) => &item.ident,
        syn::Item::Enum(item) => &item.ident,
        syn::Item::Fn(item) => &item.sig.ident,
        syn::Item::Mod(item) => &item.ident,
        syn::Item::Static(item) => &item.ident,
        syn::Item::Struct(item) => &item.ident,
        syn::Item::Trait(item) => &item.ident,
        syn::Item::Type(item) => &item.ident,
        syn::Item::Impl(item) => {
            let syn::Type::Path(path) = &*item.self_ty else {
                return Vec::new();
            };
            let type_name = &path
                .path
                .segments
                .last()
                .expect("a path has a segment")
                .ident;
            if type_name == name {
                return vec![with_comments(item.span(), text)];
            }
            let header = item.impl_token.span.start().line;
            let braces = item.brace_token.span;
            let mut lines = Vec::new();
            for method in &item.items {
                if let syn::ImplItem::Fn(method) = method
                    && name == format!("{type_name}::{}", method.sig.ident)
                {
                    lines.push(header..=braces.open().start().line);
                    lines.push(with_comments(method.span(), text));
                    lines.push(braces.close().end().line..=braces.close().end().line);
                }
            }
            return lines;
        }
        _ => return Vec::new(),
    };
    if ident == name {
        vec![with_comments(item.span(), text)]
    } else {
        Vec::new()
    }
}

/// The lines of an item, with the comments above it.
fn with_comments(item: proc_macro2::Span, text: &str) -> RangeInclusive<usize> {
    let lines: Vec<&str> = text.lines().collect();
    let mut first = item.start().line;
    let is_comment = |line: &str| line.starts_with("//") && !line.starts_with("//!");
    while first > 1 && is_comment(lines[first - 2].trim_start()) {
        first -= 1;
    }
    first..=item.end().line
}
