mod index;
mod pipeline;
mod sample;
mod tests;

use indicatif::{ProgressBar, ProgressStyle};
use pipeline::{Event, Report, Skipped};
use std::cmp::Reverse;
use std::error::Error;
use std::io::{self, Write};
use std::num::NonZero;
use std::path::{Display, Path, PathBuf};
use std::process::{self, ExitCode};
use std::sync::atomic::{AtomicBool, Ordering};
use std::{env, thread};

/// What shells report for a program that Ctrl-C has ended: 128 + SIGINT.
const INTERRUPTED: u8 = 130;

static STOP: AtomicBool = AtomicBool::new(false);

fn main() -> Result<ExitCode, Box<dyn Error>> {
    ctrlc::set_handler(|| {
        // A stage may be stuck in the file system: do not wait for it twice.
        if STOP.swap(true, Ordering::Relaxed) {
            process::exit(INTERRUPTED.into());
        }
    })?;

    let roots: Vec<PathBuf> = env::args_os().skip(1).map(PathBuf::from).collect();
    if !roots.is_empty() {
        return run(&roots, Path::new(""));
    }
    let cookbook = sample::cookbook()?;
    let missing = cookbook.path().join("wine-list.txt");
    run(&[cookbook.path().to_owned(), missing], cookbook.path())
}

fn run(roots: &[PathBuf], base: &Path) -> Result<ExitCode, Box<dyn Error>> {
    let style = ProgressStyle::with_template("{wide_bar} {pos} of {len} files")?;
    let progress = ProgressBar::new(0).with_style(style);
    let workers = thread::available_parallelism().unwrap_or(NonZero::<usize>::MIN);

    let report = pipeline::index_words(roots, workers, &STOP, |event| match event {
        Event::Found => progress.inc_length(1),
        Event::Done => progress.inc(1),
    });
    progress.finish_and_clear();

    let report = report?;
    print(&report, base, &mut io::stdout().lock())?;
    let code = if report.complete { 0 } else { INTERRUPTED };
    Ok(ExitCode::from(code))
}

fn print(report: &Report, base: &Path, out: &mut impl Write) -> io::Result<()> {
    let words = report.index.by_frequency();
    let total: u64 = words.iter().map(|&(count, ..)| count).sum();
    let (indexed, skipped) = (report.index.files.len(), report.skipped.len());
    if !report.complete {
        writeln!(out, "stopped: the index is incomplete")?;
    }
    writeln!(out, "files: {indexed} indexed, {skipped} skipped")?;
    writeln!(out, "words: {total}, {} of them different", words.len())?;
    writeln!(out, " times files word       most in")?;
    for (count, word, places) in words.iter().take(5) {
        let most = places.iter().min_by_key(|&&(_, count)| Reverse(count));
        let &(most, _) = most.expect("a word of the index has a place");
        let (files, most) = (places.len(), shown(&report.index.files[most], base));
        writeln!(out, "{count:>6} {files:>5} {word:<10} {most}")?;
    }
    for Skipped { path, reason } in &report.skipped {
        writeln!(out, "skipped {}: {reason}", shown(path, base))?;
    }
    Ok(())
}

/// The path, relative to `base` if it lies there.
fn shown<'a>(path: &'a Path, base: &Path) -> Display<'a> {
    path.strip_prefix(base).unwrap_or(path).display()
}
