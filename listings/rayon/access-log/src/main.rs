mod log;
mod sample;

use indicatif::{ParallelProgressIterator, ProgressBar, ProgressStyle};
use log::Summary;
use rayon::prelude::*;
use std::{env, error::Error, fs};

const CHUNK_BYTES: usize = 64 * 1024;

fn main() -> Result<(), Box<dyn Error>> {
    let bytes = match env::args_os().nth(1) {
        Some(path) => fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?,
        None => sample::access_log(20_000).into_bytes(),
    };
    let text = String::from_utf8_lossy(&bytes);
    let chunks = whole_lines(&text, CHUNK_BYTES);

    let style = ProgressStyle::with_template("{wide_bar} {percent}% {eta} left")?;
    let progress = ProgressBar::new(chunks.len() as u64).with_style(style);
    let summary = summarise(&chunks, progress.clone());
    progress.finish_and_clear();

    report(&summary);
    Ok(())
}

fn summarise<'a>(chunks: &[&'a str], progress: ProgressBar) -> Summary<'a> {
    chunks
        .par_iter()
        .progress_with(progress)
        .fold(Summary::default, |mut summary, chunk| {
            chunk.lines().for_each(|line| summary.add(line));
            summary
        })
        .reduce_with(Summary::merge)
        .unwrap_or_default()
}

/// Cuts the text after the first line end at or past every `size` bytes.
fn whole_lines(mut text: &str, size: usize) -> Vec<&str> {
    let mut chunks = Vec::new();
    while !text.is_empty() {
        let rest = text.as_bytes().get(size..).unwrap_or_default();
        let line_end = rest.iter().position(|&byte| byte == b'\n');
        let (chunk, after) = text.split_at(line_end.map_or(text.len(), |at| size + at + 1));
        chunks.push(chunk);
        text = after;
    }
    chunks
}

fn report(summary: &Summary) {
    let refused: u64 = summary.malformed.values().sum();
    println!("{} lines, {refused} of them malformed", summary.lines);
    for (reason, count) in &summary.malformed {
        println!("  {count:>3} {reason}");
    }
    if let Some((number, line)) = summary.first_malformed {
        println!("  first at line {number}: {line}");
    }
    println!("{} bytes sent", summary.bytes);
    println!("{} different clients", summary.clients.len());
    for (class, count) in (1..).zip(summary.statuses).filter(|&(_, count)| count > 0) {
        println!("{count:>6} {class}xx");
    }
    println!("top paths:");
    for (path, count) in summary.top_paths(5) {
        println!("{count:>6} {path}");
    }
    println!("{:>6} requests without a path", summary.without_path);
}

#[cfg(test)]
mod tests {
    use super::*;
    use rayon::ThreadPoolBuilder;

    #[test]
    fn any_cut_and_any_number_of_threads_give_the_same_summary() {
        // Long enough for several malformed lines, of which the first has to stay the first.
        let log = sample::access_log(4_000);
        let mut sequential = Summary::default();
        log.lines().for_each(|line| sequential.add(line));
        assert!(sequential.malformed.values().sum::<u64>() > 1);

        for threads in [1, 2, 3, 8] {
            let pool = ThreadPoolBuilder::new().num_threads(threads).build();
            let pool = pool.expect("the system can start a few threads");
            for size in [1, 100, 4_096, 1_000_000] {
                let chunks = whole_lines(&log, size);
                let parallel = pool.install(|| summarise(&chunks, ProgressBar::hidden()));
                assert_eq!(parallel, sequential, "{threads} threads, {size} bytes");
            }
        }
    }

    #[test]
    fn chunks_end_with_whole_lines_and_lose_nothing() {
        let text = "one\ntwo\nthree\nlast without an end";
        let chunks = whole_lines(text, 3);
        assert_eq!(chunks, ["one\n", "two\n", "three\n", "last without an end"]);
        assert_eq!(whole_lines(text, 100), [text]);
        assert!(whole_lines("", 100).is_empty());
    }
}
