mod log;
mod sample;
mod summary;

use std::time::Instant;
use std::{env, fs, io, process};

use rayon::prelude::*;
use summary::Summary;

fn main() -> io::Result<()> {
    let path = env::temp_dir().join(format!("access-log-{}", process::id()));
    fs::write(&path, sample::access_log(20_000))?;
    let text = best_of_50("read the file", || fs::read_to_string(&path));
    fs::remove_file(&path)?;
    let text = text?;

    let on_one_core = best_of_50("one core", || on_one_core(&text));
    let on_all_cores = best_of_50("all cores", || on_all_cores(&text));
    println!("threads in the pool: {}", rayon::current_num_threads());
    println!("same summary: {}", on_one_core == on_all_cores);
    Ok(())
}

fn best_of_50<T>(name: &str, run: impl Fn() -> T) -> T {
    let runs = (0..50).map(|_| {
        let start = Instant::now();
        (run(), start.elapsed())
    });
    let (result, time) = runs.min_by_key(|(_, time)| *time).expect("fifty runs");
    println!("{name:<13} {:>5.1} ms", time.as_secs_f64() * 1e3);
    result
}

fn on_one_core(text: &str) -> Summary<'_> {
    text.lines().fold(Summary::default(), Summary::add)
}

fn on_all_cores(text: &str) -> Summary<'_> {
    text.par_lines()
        .fold(Summary::default, Summary::add)
        .reduce(Summary::default, Summary::merge)
}
