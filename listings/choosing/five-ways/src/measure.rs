//! What `cargo xtask measure` calls: without words, it names the cases; with the words of a case, it runs it once.

use std::fs;
use std::io;
use std::time::{Duration, Instant};

use crate::{WAYS, archive, summarise};

/// The file of each of `WAYS`.
const FILES: [&str; 6] = [
    "sequential.rs",
    "lock.rs",
    "channel.rs",
    "parallel.rs",
    "tasks.rs",
    "actors.rs",
];

/// Kind of work, lines of a log, pause before it comes.
const WORK: [(&str, u32, u64); 2] = [("mostly waiting", 500, 20), ("mostly computing", 40_000, 0)];

pub fn measure(case: &[String]) -> io::Result<()> {
    let [work, way, hours, workers] = case else {
        return name_cases();
    };
    let number = |word: &String| word.parse().map_err(io::Error::other);
    let (hours, workers): (u32, u32) = (number(hours)?, number(workers)?);
    let &(_, lines, pause) = WORK
        .iter()
        .find(|(name, ..)| name == work)
        .ok_or_else(|| io::Error::other("there is no such work"))?;
    let archive = archive::open(lines, Duration::from_millis(pause))?;
    let before = memory("VmRSS:");
    let start = Instant::now();
    summarise(way, archive, hours, workers as usize)?;
    let time = start.elapsed();
    let more = memory("VmHWM:").saturating_sub(before);
    println!("{:.1}\t{more}", time.as_secs_f64() * 1e3);
    Ok(())
}

fn name_cases() -> io::Result<()> {
    for (work, ..) in WORK {
        for hours in [16, 64] {
            for (way, file) in WAYS.iter().zip(FILES) {
                let workers: &[usize] = if *way == WAYS[0] {
                    &[1]
                } else {
                    &[1, 2, 4, 16]
                };
                for workers in workers {
                    println!("{work}\t{way}\t{hours}\t{workers}\t{file}");
                }
            }
        }
    }
    Ok(())
}

/// A line of `/proc/self/status`, in KiB, and 0 where there is none.
fn memory(name: &str) -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(name));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok())
        .unwrap_or(0)
}
