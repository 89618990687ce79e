//! The programs on an expanded page, found as the compilers of pages find them: by reading its Markdown.

use std::path::Path;

use anyhow::Result;
use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};

use regex::{Captures, Regex};

use crate::project::Project;
use crate::{page, read};

/// A Rust block on a page that was expanded for a compiler.
pub struct Block {
    /// The program that the comment above the block names.
    pub id: String,
    /// Whether the compiler is to refuse it.
    pub is_refused: bool,
    /// Whether it is to be run: one that may wait for ever runs in `tests/programs.rs` alone.
    pub is_run: bool,
    /// The program, as rustdoc compiles it: hidden lines are lines.
    pub text: String,
    /// The expanded page's line on which the text begins.
    pub line: usize,
}

impl Block {
    /// What a compiler of pages said about the block, as an author needs it: the page and the line of the
    /// directive there, and the first lines of the report, its places being those of the program's files.
    ///
    /// `place` matches a place in the report, its first group the line, counted from `first`.
    pub fn report(
        &self,
        root: &Path,
        page: &Path,
        said: &str,
        place: &Regex,
        first: usize,
    ) -> Result<String> {
        let project = Project::load(root, &self.id)?;
        let lines = project.sources.inline();
        let before = first + project.dependencies.len();
        let origin = |found: &Captures| {
            let line = found[1].parse::<usize>().ok()?.checked_sub(before)?;
            let line = lines.get(line)?;
            Some(format!(
                "{}/src/{}:{}",
                project.place(),
                line.file,
                line.number
            ))
        };
        let written = read(&root.join("src").join(page), "a page is UTF-8")?;
        let line = page::line_of(&written, &self.id).unwrap_or(1);
        let (page, id) = (page::show(page), &self.id);
        let mut report = format!("src/{page}:{line}: listing {id} as the page has it:");
        for said in said.lines().filter(|line| !line.trim().is_empty()).take(40) {
            let said = place.replace_all(said, |found: &Captures| {
                origin(found).unwrap_or(found[0].to_owned())
            });
            report.push_str(&format!("\n{said}"));
        }
        Ok(report)
    }
}

/// The Rust blocks of a page, in its order.
pub fn blocks(page: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut id = "";
    let mut is_in_block = false;
    for (event, range) in Parser::new(page).into_offset_iter() {
        match event {
            Event::Html(_) => {
                let comment = page[range].trim().strip_prefix("<!-- program ");
                id = comment
                    .and_then(|rest| rest.strip_suffix(" -->"))
                    .unwrap_or(id);
            }
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info)))
                if info.starts_with("rust") =>
            {
                is_in_block = true;
                blocks.push(Block {
                    id: id.to_owned(),
                    is_refused: info.contains("compile_fail"),
                    is_run: !info.contains("no_run"),
                    text: String::new(),
                    line: page[..range.start].matches('\n').count() + 2,
                });
            }
            Event::Text(text) if is_in_block => {
                let text = text.replace("# extern crate ", "extern crate ");
                let block = blocks.last_mut().expect("it has begun");
                block.text += &text.replace("# use pages::", "use pages::");
            }
            Event::End(TagEnd::CodeBlock) => is_in_block = false,
            _ => {}
        }
    }
    blocks
}
