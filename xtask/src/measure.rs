//! Measures a program, keeps what was measured, and draws it.
//!
//! The program, called with `measure`, names its cases, a line each: the work, the way in which it is done, its size, the
//! number of workers, and the file of the way, with tabs between. Called with `measure` and the first four, it runs the
//! case once, and prints the milliseconds and the KiB that it took. The first way is what the others are compared with.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;
use std::process::Command;
use std::thread::available_parallelism;

use anyhow::{Context, Result, bail, ensure};
use serde::{Deserialize, Serialize};

use crate::project::Project;
use crate::{bless, cargo};

/// How often each case is run. The cases take turns, so that no way has the quiet minutes for itself.
const ROUNDS: usize = 11;

/// `measured.json`.
#[derive(Serialize, Deserialize)]
pub struct Measured {
    machine: String,
    cores: usize,
    compiler: String,
    rounds: usize,
    /// The lines of code of each way.
    lines: BTreeMap<String, usize>,
    cases: Vec<Case>,
}

#[derive(Serialize, Deserialize, Clone)]
struct Case {
    work: String,
    way: String,
    size: usize,
    workers: usize,
    /// Of each round, in milliseconds.
    times: Vec<f64>,
    /// Of each round, in KiB.
    memory: Vec<u64>,
}

impl Case {
    fn time(&self) -> f64 {
        median(&self.times)
    }

    /// The quarter of the rounds below which, and the quarter above which, times are left out of the spread.
    fn spread(&self) -> (f64, f64) {
        let mut times = self.times.clone();
        times.sort_by(f64::total_cmp);
        let quarter = times.len() / 4;
        (times[quarter], times[times.len() - 1 - quarter])
    }

    fn mebibytes(&self) -> f64 {
        let memory: Vec<f64> = self.memory.iter().map(|&kib| kib as f64 / 1024.0).collect();
        median(&memory)
    }
}

fn median(numbers: &[f64]) -> f64 {
    let mut numbers = numbers.to_vec();
    numbers.sort_by(f64::total_cmp);
    numbers[numbers.len() / 2]
}

/// Builds a listing for release, runs its cases, and writes down what was measured.
pub fn measure(root: &Path, listing: &Project) -> Result<()> {
    ensure!(
        listing.settings.release,
        "{} is built without optimising: write `release = true`",
        listing.place()
    );
    let built = bless::build_listing(root, &cargo::target_dir(root)?, listing)?;
    let program = built
        .executable
        .with_context(|| format!("{} does not compile", listing.place()))?;
    let run = |arguments: &[&str]| -> Result<String> {
        let output = Command::new(&program)
            .arg("measure")
            .args(arguments)
            .output()?;
        ensure!(
            output.status.success(),
            "{} measure {arguments:?} failed:\n{}",
            listing.id,
            String::from_utf8_lossy(&output.stderr)
        );
        Ok(String::from_utf8(output.stdout)?)
    };
    let mut cases = Vec::new();
    let mut lines = BTreeMap::new();
    for line in run(&[])?.lines() {
        let words: Vec<&str> = line.split('\t').collect();
        let [work, way, size, workers, file] = words[..] else {
            bail!("`{line}` is not a work, a way, a size, a number of workers and a file");
        };
        lines.insert(way.to_owned(), lines_of(listing, file)?);
        cases.push(Case {
            work: work.to_owned(),
            way: way.to_owned(),
            size: size.parse()?,
            workers: workers.parse()?,
            times: Vec::new(),
            memory: Vec::new(),
        });
    }
    for round in 1..=ROUNDS {
        println!("round {round} of {ROUNDS}");
        for case in &mut cases {
            let (size, workers) = (case.size.to_string(), case.workers.to_string());
            let printed = run(&[&case.work, &case.way, &size, &workers])?;
            let (time, memory) = printed
                .trim()
                .split_once('\t')
                .context("a case prints milliseconds and KiB")?;
            case.times.push(time.parse()?);
            case.memory.push(memory.parse()?);
        }
    }
    let measured = Measured {
        machine: machine(),
        cores: available_parallelism()?.get(),
        compiler: cargo::release()?,
        rounds: ROUNDS,
        lines,
        cases,
    };
    let text = serde_json::to_string(&measured)?.replace("{\"work\"", "\n{\"work\"") + "\n";
    crate::write_if_changed(&listing.dir.join("measured.json"), &text)?;
    draw(root, listing)
}

/// Writes the charts and tables of the recorded run beside the page.
pub fn draw(root: &Path, listing: &Project) -> Result<()> {
    for (name, text) in shown(listing)? {
        crate::write_if_changed(&root.join("src").join(listing.chapter()).join(name), &text)?;
    }
    Ok(())
}

/// The processor as Linux names it.
fn machine() -> String {
    let about = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = about
        .lines()
        .find_map(|line| line.strip_prefix("model name"));
    model
        .and_then(|rest| rest.split_once(": "))
        .map_or("a processor without a name", |(_, name)| name)
        .to_owned()
}

/// The lines of code of a file, without empty ones and comments.
fn lines_of(listing: &Project, file: &str) -> Result<usize> {
    let is_code = |line: &&str| !line.trim().is_empty() && !line.trim().starts_with("//");
    let mut files = listing.sources.files.iter();
    let file = files
        .find(|source| source.name == file)
        .with_context(|| format!("{} has no file {file}", listing.place()))?;
    Ok(file.text.lines().filter(is_code).count())
}

/// The files beside the page that show what was measured: a chart of each work, a table, and where it was measured.
pub fn shown(listing: &Project) -> Result<Vec<(String, String)>> {
    let text = listing.shown("measured.json")?;
    let measured: Measured = serde_json::from_str(&text)
        .with_context(|| format!("{}/measured.json", listing.place()))?;
    let mut works: Vec<&str> = measured.cases.iter().map(|case| &*case.work).collect();
    works.dedup();
    let mut files = Vec::new();
    for (number, work) in works.iter().enumerate() {
        let name = format!("{}-{}.svg", listing.name(), work.replace(' ', "-"));
        let cases: Vec<&Case> = measured
            .cases
            .iter()
            .filter(|case| case.work == *work)
            .collect();
        files.push((name, chart(&measured, work, number, &cases)?));
    }
    let name = |kind: &str| format!("{}-{kind}.txt", listing.name());
    files.push((name("times"), times(&measured)?));
    files.push((name("costs"), costs(&measured)?));
    let machine = format!(
        "Measured on {} with {} cores, {}, built with `--release`. Each case ran {} times, the cases in turn.",
        measured.machine, measured.cores, measured.compiler, measured.rounds
    );
    files.push((name("machine"), machine + "\n"));
    Ok(files)
}

/// A chart of the largest size: a bar for each way and number of workers, as long as the median, with the spread upon it.
fn chart(measured: &Measured, work: &str, number: usize, cases: &[&Case]) -> Result<String> {
    const LEFT: f64 = 80.0;
    const WIDTH: f64 = 370.0;
    let size = cases.iter().map(|case| case.size).max().unwrap_or(0);
    let mut cases: Vec<&Case> = cases
        .iter()
        .copied()
        .filter(|case| case.size == size)
        .collect();
    let first = cases.first().context("a work has cases")?;
    let (base, base_way) = (first.time(), first.way.clone());
    // By the number of workers, the ways in their order.
    cases.remove(0);
    cases.sort_by_key(|case| case.workers);
    let longest = cases
        .iter()
        .map(|case| case.spread().1)
        .fold(base, f64::max);
    let x = |time: f64| LEFT + time / longest * WIDTH;
    let mut rows = String::new();
    let mut y = 46.0;
    let mut last = 0;
    for case in &cases {
        let (way, workers) = (&case.way, case.workers);
        if workers != last {
            last = workers;
            y += 20.0;
            let plural = if workers == 1 { "" } else { "s" };
            rows += &format!(
                "<text class=\"strong\" x=\"4\" y=\"{y}\">{workers} worker{plural}</text>\n"
            );
            y += 8.0;
        }
        let (low, high) = (x(case.spread().0), x(case.spread().1));
        let (label, below, middle) = (LEFT - 6.0, y + 11.0, y + 6.5);
        let long = x(case.time()) - LEFT;
        rows += &format!(
            r#"<text class="small" x="{label:.0}" y="{below:.0}" text-anchor="end">{way}</text>
<rect class="a" x="{LEFT}" y="{y}" width="{long:.1}" height="13"/>
<path class="line" d="M{low:.1} {middle:.1} H{high:.1}"/>
"#
        );
        y += 17.0;
    }
    let all: Vec<String> = cases
        .iter()
        .map(|case| format!("{} with {} {:.0}", case.way, case.workers, case.time()))
        .collect();
    let (all, cores, id) = (all.join(", "), measured.cores, format!("measured-{number}"));
    let (at, anchor) = (x(base), if x(base) > 300.0 { "end" } else { "start" });
    let (height, below) = (y + 14.0, y + 10.0);
    Ok(format!(
        r#"<svg class="diagram" viewBox="0 0 480 {height:.0}" role="img" aria-labelledby="{id}-t {id}-d" xmlns="http://www.w3.org/2000/svg">
<title id="{id}-t">{size} logs, {work}</title>
<desc id="{id}-d">A bar for each way and number of workers, as long as its time. In milliseconds: {base_way} {base:.0}; {all}. The table below the charts has the same numbers.</desc>
<text class="strong" x="4" y="18">{size} logs, {work}</text>
<text class="small" x="{at:.1}" y="40" text-anchor="{anchor}">{base_way}: {base:.0} ms</text>
<path class="b line" stroke-dasharray="5 4" d="M{at:.1} 46 V{y:.0}"/>
{rows}<text class="small" x="4" y="{below:.0}">{cores} cores; the thin line holds the middle half of the runs</text>
</svg>
"#
    ))
}

/// The table of all times: a row for each work, size and number of workers, a column for each way.
fn times(measured: &Measured) -> Result<String> {
    let mut rows: BTreeMap<(&str, usize, usize), Vec<&Case>> = BTreeMap::new();
    let mut ways: Vec<&str> = Vec::new();
    for case in &measured.cases {
        if !ways.contains(&&*case.way) {
            ways.push(&case.way);
        }
        let row = rows.entry((&case.work, case.size, case.workers));
        row.or_default().push(case);
    }
    let mut text = format!("| work | logs | workers | {} |\n", ways.join(" | "));
    text += &format!("| --- | --- | --- |{}\n", " --- |".repeat(ways.len()));
    for ((work, size, workers), cases) in rows {
        write!(text, "| {work} | {size} | {workers} |")?;
        for way in &ways {
            match cases.iter().find(|case| case.way == *way) {
                None => text.push_str(" |"),
                Some(case) => {
                    let (low, high) = case.spread();
                    write!(text, " {:.0} ({low:.0} to {high:.0}) |", case.time())?;
                }
            }
        }
        text.push('\n');
    }
    Ok(text)
}

/// What each way costs in lines, and in memory for the largest case with the most workers.
fn costs(measured: &Measured) -> Result<String> {
    let mut last: BTreeMap<&str, &Case> = BTreeMap::new();
    let mut ways: Vec<&str> = Vec::new();
    for case in &measured.cases {
        if last.insert(&case.way, case).is_none() {
            ways.push(&case.way);
        }
    }
    let mut text = String::from(
        "| way | lines of code | workers | memory, MiB |\n| --- | --- | --- | --- |\n",
    );
    for way in ways {
        let case = last[way];
        let (lines, memory) = (measured.lines[way], case.mebibytes());
        writeln!(text, "| {way} | {lines} | {} | {memory:.0} |", case.workers)?;
    }
    Ok(text)
}
