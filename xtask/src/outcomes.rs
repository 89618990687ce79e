//! What exploring a listing found, as a page shows it: a table, and the record for the page's JavaScript.

use std::collections::BTreeMap;
use std::fmt::Write;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::explore::{End, Outcome, Record};
use crate::figure::anchor;
use crate::project::Project;

/// How many outcomes a table shows.
const ROWS: usize = 8;
/// What the record on a page may weigh, in bytes.
const WEIGHT: usize = 40_000;

/// The HTML of a listing's outcomes. `has_figure` says whether the listing's figure is on the same page.
///
/// Fails with the remedy, if the listing was not explored.
pub fn outcomes(listing: &Project, has_figure: bool) -> Result<String> {
    let record = Record::of(listing)?.with_context(|| {
        format!(
            "{} is not explored: write `explore = \"all\"` under [package.metadata.listing], then \
             `cargo xtask explore {}`",
            listing.place(),
            listing.id
        )
    })?;
    let unit = match record.with.starts_with("loom") {
        true => "executions",
        false => "schedules",
    };
    let count = thousands(record.schedules);
    let of = match record.all {
        true => format!("in how many of all {count} {unit}"),
        false => format!("in how many of {count} {unit} tried"),
    };
    let mut html = format!(
        "<div class=\"outcomes\" data-listing=\"{}\">\n<table>\n<thead><tr><th>What happens</th><th>{of}</th></tr></thead>\n<tbody>\n",
        anchor(&listing.id)
    );
    for outcome in record.outcomes.iter().take(ROWS) {
        let count = thousands(outcome.schedules);
        let what = what_happens(listing, &record, outcome);
        writeln!(html, "<tr><td>{what}</td><td>{count}</td></tr>")?;
    }
    html.push_str("</tbody>\n</table>\n");
    if let Some(more) = record.outcomes.len().checked_sub(ROWS + 1) {
        writeln!(html, "<p>and {} more outcomes</p>", thousands(more + 1))?;
    }
    let json = for_script(listing, &record, has_figure)?;
    write!(
        html,
        "<script type=\"application/json\">{json}</script>\n</div>\n"
    )?;
    Ok(html)
}

/// The record as compact JSON that may stand in a page: without what would make it too heavy.
fn for_script(listing: &Project, record: &Record, has_figure: bool) -> Result<String> {
    let mut value = serde_json::to_value(record)?;
    if !has_figure {
        let sources = listing.sources.files.iter();
        value["sources"] = sources.map(|file| json!(file.text)).collect();
    }
    if value.to_string().len() > WEIGHT {
        value["nodes"] = json!([]);
    }
    if value.to_string().len() > WEIGHT {
        let outcomes = value["outcomes"].as_array_mut();
        for outcome in outcomes.context("they are a list")? {
            outcome["path"] = json!([]);
        }
    }
    Ok(value.to_string().replace("</", "<\\/"))
}

fn what_happens(listing: &Project, record: &Record, outcome: &Outcome) -> String {
    let lines: Vec<String> = outcome.output.lines().map(escape).collect();
    let output = match &lines[..] {
        [] => String::new(),
        lines => format!("<samp>{}</samp>", lines.join("<br>")),
    };
    let after = match outcome.end {
        End::Done if output.is_empty() => "it prints nothing".to_owned(),
        End::Done => return output,
        End::Panic => format!(
            "<strong>panic</strong>: <code>{}</code>",
            escape(outcome.message.as_deref().unwrap_or_default())
        ),
        End::Endless => "<strong>goes on without end</strong>".to_owned(),
        End::Stuck => format!("<strong>stuck</strong>{}", waits(listing, record, outcome)),
    };
    match output.is_empty() {
        true => after,
        false => format!("{output}<br>then {after}"),
    }
}

/// Who waits for what, by the last event of each thread.
fn waits(listing: &Project, record: &Record, outcome: &Outcome) -> String {
    let mut last: BTreeMap<u64, &Value> = BTreeMap::new();
    for event in &outcome.path {
        last.insert(event[0].as_u64().unwrap_or_default(), event);
    }
    let name = |names: &[String], number: &Value| {
        let index = number.as_u64()? as usize;
        names.get(index).map(|name| escape(name))
    };
    let waiting = || last.values().filter(|event| event[3] == "waits");
    let for_locks = waiting().filter_map(|event| {
        let thread = name(&record.threads, &event[0])?;
        let object = name(&record.objects, &event[4])?;
        Some(format!("{thread} waits for <code>{object}</code>"))
    });
    let mut waits: Vec<String> = for_locks.collect();
    // Who waits for a thread's end waits in a line that only closes a brace.
    let in_lines = waiting().filter_map(|event| {
        let thread = name(&record.threads, &event[0])?;
        let file = listing.sources.files.get(event[1].as_u64()? as usize)?;
        let line = event[2].as_u64()? as usize;
        let text = file.text.lines().nth(line - 1)?.trim();
        (!text.starts_with('}')).then(|| {
            format!(
                "{thread} waits in line {line}, <code>{}</code>",
                escape(text)
            )
        })
    });
    if waits.is_empty() {
        waits.extend(in_lines);
    }
    match waits.is_empty() {
        true => String::new(),
        false => format!(": {}", waits.join(", ")),
    }
}

fn thousands(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
