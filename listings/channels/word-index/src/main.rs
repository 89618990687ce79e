mod count;
mod index;
mod join;
mod merge;
mod messages;
mod pipeline;
mod read;
mod report;
mod sample;
mod tests;
mod walk;

use index::count_words;
use indicatif::{ProgressBar, ProgressStyle};
use messages::Event;
use pipeline::index_words;
use report::print;
use std::error::Error;
use std::io;
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::process::{self, ExitCode};
use std::sync::atomic::{AtomicBool, Ordering};
use std::{env, thread};

/// What shells report for a program that Ctrl-C has ended: 128 + SIGINT.
const INTERRUPTED: u8 = 130;

static STOP: AtomicBool = AtomicBool::new(false);

fn main() -> Result<ExitCode, Box<dyn Error>> {
    ctrlc::set_handler(|| {
        // The first Ctrl-C asks the stages to end. The second does not wait.
        if STOP.swap(true, Ordering::Relaxed) {
            process::exit(INTERRUPTED.into());
        }
    })?;

    let roots: Vec<PathBuf> = env::args_os().skip(1).map(PathBuf::from).collect();
    if !roots.is_empty() {
        return run(&roots, Path::new(""));
    }
    let notes = sample::notes(1)?;
    let missing = notes.path().join("wine-list.txt");
    run(&[notes.path().to_owned(), missing], notes.path())
}

fn run(roots: &[PathBuf], base: &Path) -> Result<ExitCode, Box<dyn Error>> {
    let style = ProgressStyle::with_template("{wide_bar} {pos} of {len} files")?;
    let progress = ProgressBar::new(0).with_style(style);
    let observe = |event| match event {
        Event::Found => progress.inc_length(1),
        Event::Done => progress.inc(1),
    };
    let workers = thread::available_parallelism().unwrap_or(NonZero::<usize>::MIN);

    let report = index_words(roots, workers, count_words, observe, &STOP);
    progress.finish_and_clear();

    let report = report?;
    print(&report, base, &mut io::stdout().lock())?;
    let code = if report.complete { 0 } else { INTERRUPTED };
    Ok(ExitCode::from(code))
}
