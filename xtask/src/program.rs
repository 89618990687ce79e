//! A listing's source files, as the one program that a code block on a page is.
//!
//! A block must compile by itself: mdBook, rustdoc, skeptic and the Playground all see it without the
//! other files. So every block is the whole program, with the lines that it does not show hidden the way
//! rustdoc hides lines, by a leading `# `. Only modules under `#[cfg(test)]` are left out where they are
//! not shown: nothing that compiles a block compiles them.

use std::collections::BTreeSet;
use std::fs;
use std::ops::RangeInclusive;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use syn::spanned::Spanned;

/// The files of a program, `src/main.rs` first.
#[derive(Debug, Clone)]
pub struct Program {
    pub files: Vec<SourceFile>,
}

/// One file under `src/`.
#[derive(Debug, Clone)]
pub struct SourceFile {
    /// The file's name, e.g. `main.rs`.
    pub name: String,
    pub text: String,
    /// The line ranges that only `cargo test` compiles: modules, or the whole file from line 0 on.
    tests: Vec<RangeInclusive<usize>>,
}

/// One line of the program, and the file and line it stems from. Glue has no origin, except what is put
/// around a file, which counts as its line 0.
struct Line<'a> {
    text: &'a str,
    origin: Option<(usize, usize)>,
}

impl Program {
    /// Reads `src/main.rs` of the project in `dir`, and the modules beside it.
    pub fn read(dir: &Path) -> Result<Program> {
        let src = dir.join("src");
        let mut names = Vec::new();
        for entry in
            fs::read_dir(&src).context("src/ cannot be read: every listing has src/main.rs")?
        {
            names.push(entry?.file_name().to_string_lossy().into_owned());
        }
        ensure!(
            names.iter().any(|name| name == "main.rs"),
            "src/main.rs is missing: every listing has one"
        );
        names.sort_by_key(|name| (name != "main.rs", name.clone()));

        let mut files = Vec::new();
        for name in names {
            ensure!(
                name.ends_with(".rs"),
                "src/{name} is not a Rust file: a listing's modules lie flat in src/"
            );
            let text = fs::read_to_string(src.join(&name))
                .with_context(|| format!("src/{name} cannot be read"))?
                .replace("\r\n", "\n");
            if let Some(line) = text
                .lines()
                .map(str::trim)
                .position(|line| line == "#" || line.starts_with("# ") || line.starts_with("##"))
            {
                bail!(
                    "src/{name}:{}: a page would hide or change this line: it must not begin with `# ` or `##`",
                    line + 1
                );
            }
            let tests = test_lines(&text);
            files.push(SourceFile { name, text, tests });
        }
        let program = Program { files };
        let main: Vec<&str> = program.files[0].text.lines().collect();
        for file in &program.files[1..] {
            let module = file.module();
            let declaration = main.iter().position(|line| declares(line, module));
            let declaration = declaration.with_context(|| {
                format!(
                    "src/{} is not part of the program: declare `mod {module};` in src/main.rs",
                    file.name
                )
            })?;
            let above = declaration
                .checked_sub(1)
                .map_or("", |line| main[line].trim());
            ensure!(
                !above.starts_with("#[") && !above.starts_with("///"),
                "src/main.rs:{declaration}: a block would lose what stands above `mod {module};`: \
                 write it as `#![…]` or `//!` at the top of src/{}",
                file.name
            );
        }
        Ok(program)
    }

    /// The text of a code block that shows one whole file and hides the others.
    pub fn show_file(&self, file: usize) -> String {
        self.show(|shown, _| shown == file)
    }

    /// The text of a code block that shows the named items and hides all else, and the names of the files
    /// in which they are.
    ///
    /// An item is named by its identifier, an `impl` by its type, a method as `Type::method`; a method's
    /// `impl` header and closing brace are shown as well. All that bear the name are shown. Fails if the
    /// program has no such item.
    pub fn show_items(&self, items: &[&str]) -> Result<(String, Vec<&str>)> {
        let mut shown = BTreeSet::new();
        for item in items {
            let mut found = false;
            for (index, file) in self.files.iter().enumerate() {
                for lines in file.item_lines(item)? {
                    found = true;
                    shown.extend(lines.map(|line| (index, line)));
                }
            }
            if !found {
                bail!(
                    "the program has no item `{item}`: name a function, type, `impl`'s type or Type::method"
                );
            }
        }
        let files: BTreeSet<usize> = shown.iter().map(|&(file, _)| file).collect();
        let files = files.iter().map(|&file| &*self.files[file].name).collect();
        Ok((self.show(|file, line| shown.contains(&(file, line))), files))
    }

    fn show(&self, is_shown: impl Fn(usize, usize) -> bool) -> String {
        let is_shown = |file, number| number > 0 && is_shown(file, number);
        let is_left_out = |(file, number): (usize, usize)| {
            let mut tests = self.files[file].tests.iter();
            tests.any(|lines| {
                lines.contains(&number) && !lines.clone().any(|line| is_shown(file, line))
            })
        };
        let mut block = String::new();
        let mut last_shown = None;
        for line in self.lines() {
            if line.origin.is_some_and(is_left_out) {
                continue;
            }
            match line.origin.filter(|&(file, number)| is_shown(file, number)) {
                Some((file, number)) => {
                    // Two parts that do not follow each other are set apart by an empty line, if the
                    // braces of an `impl` do not do so.
                    if let Some((origin, text)) = last_shown
                        && origin != (file, number - 1)
                        && !str::ends_with(text, "{")
                        && line.text != "}"
                    {
                        block.push('\n');
                    }
                    last_shown = Some(((file, number), line.text));
                    block.push_str(line.text);
                }
                None if line.text.is_empty() => block.push('#'),
                None => {
                    block.push_str("# ");
                    block.push_str(line.text);
                }
            }
            block.push('\n');
        }
        block
    }

    /// The program as one file: where `main.rs` declares `mod x;`, the text of `x.rs` follows inline, and
    /// the declaration itself, which would look for a file, is configured out.
    fn lines(&self) -> Vec<Line<'_>> {
        let mut lines = Vec::new();
        for (number, text) in self.files[0].text.lines().enumerate() {
            let module = self.files[1..]
                .iter()
                .position(|file| declares(text, file.module()));
            let Some(module) = module else {
                lines.push(Line {
                    text,
                    origin: Some((0, number + 1)),
                });
                continue;
            };
            lines.push(Line {
                text: "#[cfg(any())]",
                origin: None,
            });
            lines.push(Line {
                text,
                origin: Some((0, number + 1)),
            });
            let file = module + 1;
            let around = |text| Line {
                text,
                origin: Some((file, 0)),
            };
            lines.push(around(text.trim_end().trim_end_matches(';')));
            lines.push(around("{"));
            for (number, text) in self.files[file].text.lines().enumerate() {
                lines.push(Line {
                    text,
                    origin: Some((file, number + 1)),
                });
            }
            lines.push(around("}"));
        }
        lines
    }
}

impl SourceFile {
    fn module(&self) -> &str {
        self.name.trim_end_matches(".rs")
    }

    /// The line ranges of the items that `name` names in this file, with their attributes and comments.
    fn item_lines(&self, name: &str) -> Result<Vec<RangeInclusive<usize>>> {
        let file = syn::parse_file(&self.text)
            .with_context(|| format!("src/{} does not parse", self.name))?;
        let mut found = Vec::new();
        for item in &file.items {
            collect_items(item, name, &self.text, &mut found);
        }
        Ok(found)
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

/// The line ranges of a file that only `cargo test` compiles: modules under `#[cfg(test)]`, or all of it.
/// A file that does not parse has none.
fn test_lines(text: &str) -> Vec<RangeInclusive<usize>> {
    let Ok(file) = syn::parse_file(text) else {
        return Vec::new();
    };
    if is_for_tests(&file.attrs) {
        return vec![0..=text.lines().count()];
    }
    let is_test_module =
        |item: &&syn::Item| matches!(item, syn::Item::Mod(module) if is_for_tests(&module.attrs));
    let modules = file.items.iter().filter(is_test_module);
    modules
        .map(|item| with_comments(item.span(), text))
        .collect()
}

/// Whether `#[cfg(test)]` is among an item's attributes, or `#![cfg(test)]` among a file's.
fn is_for_tests(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && attribute
                .parse_args::<syn::Path>()
                .is_ok_and(|condition| condition.is_ident("test"))
    })
}

fn collect_items(item: &syn::Item, name: &str, text: &str, found: &mut Vec<RangeInclusive<usize>>) {
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
                return;
            };
            let Some(type_name) = path
                .path
                .segments
                .last()
                .map(|segment| segment.ident.to_string())
            else {
                return;
            };
            if type_name == name {
                found.push(with_comments(item.span(), text));
            }
            let first = item.impl_token.span.start().line;
            let braces = item.brace_token.span;
            for method in &item.items {
                if let syn::ImplItem::Fn(method) = method
                    && name == format!("{type_name}::{}", method.sig.ident)
                {
                    found.push(first..=braces.open().start().line);
                    found.push(with_comments(method.span(), text));
                    let last = braces.close().end().line;
                    found.push(last..=last);
                }
            }
            return;
        }
        _ => return,
    };
    if ident == name {
        found.push(with_comments(item.span(), text));
    }
}

/// Whether `line` is `mod <module>;`, with or without a visibility.
fn declares(line: &str, module: &str) -> bool {
    let line = line.trim();
    let line = line.strip_prefix("pub ").unwrap_or(line);
    line.strip_prefix("mod ")
        .and_then(|rest| rest.strip_suffix(';'))
        == Some(module)
}
