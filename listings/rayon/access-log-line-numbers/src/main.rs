mod log;
mod sample;
mod summary;

use std::{env, error::Error, fs};

use rayon::prelude::*;
use summary::Summary;

fn main() -> Result<(), Box<dyn Error>> {
    let text = match env::args_os().nth(1) {
        Some(path) => fs::read_to_string(path)?,
        None => sample::access_log(20_000),
    };
    let summary = summarise(&text);

    println!("{} lines, {} errors", summary.lines, summary.errors);
    if let Some(number) = summary.first_broken {
        println!("{} broken lines, first line {number}", summary.broken);
    }
    for (path, count) in summary.top_paths(5) {
        println!("{count:>6} {path}");
    }
    Ok(())
}

fn summarise(text: &str) -> Summary<'_> {
    text.par_lines()
        .fold(Summary::default, Summary::add)
        .reduce(Summary::default, Summary::merge)
}
