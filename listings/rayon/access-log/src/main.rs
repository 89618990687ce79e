mod chunks;
mod log;
mod report;
mod sample;
mod summary;
#[cfg(test)]
mod tests;

use std::{env, error::Error, fs};

use indicatif::{ParallelProgressIterator, ProgressBar, ProgressStyle};
use rayon::prelude::*;
use summary::Summary;

const CHUNK_BYTES: usize = 64 * 1024;

fn main() -> Result<(), Box<dyn Error>> {
    let bytes = match env::args_os().nth(1) {
        Some(path) => fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?,
        None => sample::access_log(20_000).into_bytes(),
    };
    let text = String::from_utf8_lossy(&bytes);
    let chunks = chunks::whole_lines(&text, CHUNK_BYTES);

    let style = ProgressStyle::with_template("{wide_bar} {percent}% {eta} left")?;
    let progress = ProgressBar::new(chunks.len() as u64).with_style(style);
    let summary = summarise(&chunks, progress.clone());
    progress.finish_and_clear();

    report::print(&summary);
    Ok(())
}

fn summarise<'a>(chunks: &[&'a str], progress: ProgressBar) -> Summary<'a> {
    chunks
        .par_iter()
        .progress_with(progress)
        .fold(Summary::default, |summary, chunk| {
            chunk.lines().fold(summary, Summary::add)
        })
        .reduce(Summary::default, Summary::merge)
}
