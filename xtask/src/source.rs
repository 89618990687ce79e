//! The source files of a program: whole, as the items that an excerpt names, and as one text for those who
//! compile a page without its files.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;

use anyhow::{Context, Result, ensure};
use regex::Regex;
use similar::{ChangeTag, TextDiff};

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
        for name in names {
            ensure!(
                self.files
                    .iter()
                    .any(|file| !file.lines_of(name).is_empty()),
                "the program has no item `{name}`: name a function, type, `impl`'s type or Type::method"
            );
        }
        let mut text = String::new();
        let mut files = Vec::new();
        for file in &self.files {
            let shown: BTreeSet<usize> =
                names.iter().flat_map(|name| file.lines_of(name)).collect();
            for (number, line) in (1..)
                .zip(file.text.lines())
                .filter(|(it, _)| shown.contains(it))
            {
                // Two parts that do not follow each other are set apart by an empty line, if the braces of an
                // `impl` do not do so.
                let follows = shown.contains(&(number - 1)) || text.ends_with("{\n") || line == "}";
                if !follows && !text.is_empty() {
                    text.push('\n');
                }
                text.push_str(&format!("{line}\n"));
            }
            files.extend((!shown.is_empty()).then_some(&*file.name));
        }
        syn::parse_file(&text).with_context(|| {
            format!("the excerpt of {names:?} is cut off, for a line in it looks like an item's end:\n{text}")
        })?;
        Ok((text, files))
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

    /// The lines of what `name` names: of items with what stands above them, of a method with the header and
    /// the brace of its `impl`. The file is formatted: what closes an item is indented as its first line is.
    fn lines_of(&self, name: &str) -> BTreeSet<usize> {
        static HEAD: LazyLock<Regex> = LazyLock::new(|| {
            Regex::new(
                r"(?x)^(?<indent>\ *) (?:pub(?:\(\w+\))?\ )? (?:(?:async|const|unsafe)\ )*
                (?:(?:fn|struct|enum|trait|type|mod|static|const)\ (?<item>\w+)
                | impl(?:<.*?>)?\ (?:.*\ for\ )?(?:\w+::)*(?<type>\w+))",
            )
            .expect("the pattern is valid")
        });
        let lines: Vec<&str> = self.text.lines().collect();
        let mut found = BTreeSet::new();
        let (mut type_name, mut block) = (String::new(), 0..=0);
        for (index, line) in lines.iter().enumerate() {
            let Some(head) = HEAD.captures(line) else {
                continue;
            };
            let indent = &head["indent"];
            let is_above = |line: &&&str| {
                let rest = line.strip_prefix(indent).unwrap_or_default();
                rest.starts_with("//") || rest.starts_with("#[")
            };
            let above = lines[..index].iter().rev().take_while(is_above).count();
            let closes = |line: &&str| {
                let depth = line.len() - line.trim_start().len();
                (depth == indent.len() || lines[index].ends_with('=')) && line.ends_with(['}', ';'])
            };
            let end = index + lines[index..].iter().position(closes).unwrap_or_default();
            let extent = index + 1 - above..=end + 1;
            if let Some(of) = head.name("type") {
                (type_name, block) = (of.as_str().to_owned(), index..=end);
            }
            let (name_here, is_method) = match head.name("item") {
                Some(item) if !indent.is_empty() => {
                    (format!("{type_name}::{}", item.as_str()), true)
                }
                Some(item) => (item.as_str().to_owned(), false),
                None => (type_name.clone(), false),
            };
            if name_here != name || is_method && !block.contains(&index) {
                continue;
            }
            found.extend(extent);
            if is_method {
                let opens = |line: &&str| line.ends_with('{');
                let header = lines[*block.start()..]
                    .iter()
                    .position(opens)
                    .unwrap_or_default();
                found.extend(block.start() + 1..=block.start() + 1 + header);
                found.insert(block.end() + 1);
            }
        }
        found
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
