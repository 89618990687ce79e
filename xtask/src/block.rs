//! The programs on an expanded page, found as the compilers of pages find them: by reading its Markdown.

use std::path::Path;

use anyhow::Result;
use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};

use crate::project::Project;
use crate::{page, read};

/// A Rust block on a page that was expanded for a compiler.
pub struct Block {
    /// The program that the comment above the block names.
    pub id: String,
    pub text: String,
    /// The expanded page's line on which the text begins.
    pub line: usize,
}

impl Block {
    /// Where the author wrote a line of the block, counted from 1.
    ///
    /// Fails if the book in `root` has no such program.
    pub fn origin(&self, root: &Path, line: usize) -> Result<String> {
        let project = Project::load(root, &self.id)?;
        let hidden = self
            .text
            .lines()
            .take_while(|line| line.starts_with("# extern crate "))
            .count();
        let lines = project.sources.inline();
        let line = line
            .checked_sub(hidden + 1)
            .and_then(|index| lines.get(index));
        Ok(match line {
            Some(line) => format!("{}/src/{}:{}", project.place(), line.file, line.number),
            None => project.place(),
        })
    }

    /// What a compiler of pages said about the block, as an author needs it: the page and the line of the
    /// directive there, and the first lines of the report, its places being those of the program's files.
    ///
    /// `line_at` finds a place in a line of the report: the text to replace, and the line of the block.
    pub fn report(
        &self,
        root: &Path,
        page: &Path,
        said: &str,
        line_at: impl Fn(&str) -> Option<(String, usize)>,
    ) -> Result<String> {
        let written = read(&root.join("src").join(page), "a page is UTF-8")?;
        let line = page::line_of(&written, &self.id).unwrap_or(1);
        let mut report = format!(
            "src/{}:{line}: listing {} as the page has it:",
            page::show(page),
            self.id
        );
        for said in said.lines().filter(|line| !line.trim().is_empty()).take(40) {
            let said = match line_at(said) {
                Some((place, line)) => said.replace(&place, &self.origin(root, line)?),
                None => said.to_owned(),
            };
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
                let line = page[..range.start].matches('\n').count() + 2;
                blocks.push(Block {
                    id: id.to_owned(),
                    text: String::new(),
                    line,
                });
            }
            Event::Text(text) if is_in_block => {
                blocks
                    .last_mut()
                    .expect("it has begun")
                    .text
                    .push_str(&text);
            }
            Event::End(TagEnd::CodeBlock) => is_in_block = false,
            _ => {}
        }
    }
    blocks
}
