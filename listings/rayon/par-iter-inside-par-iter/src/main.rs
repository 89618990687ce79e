use std::hint::black_box;
use std::time::{Duration, Instant};

use rayon::prelude::*;

fn brightness(pixel: &u32) -> f64 {
    let [red, green, blue, _] = pixel.to_le_bytes().map(f64::from);
    (0.3 * red * red + 0.6 * green * green + 0.1 * blue * blue).sqrt()
}

fn in_turn(row: &[u32]) -> f64 {
    row.iter().map(brightness).sum()
}

fn in_parallel(row: &[u32]) -> f64 {
    row.par_iter().map(brightness).sum()
}

/// The best time of a fifth of a second of runs, in microseconds.
fn best_time(sum: impl Fn() -> f64) -> f64 {
    let end = Instant::now() + Duration::from_millis(200);
    let mut best = Duration::MAX;
    while Instant::now() < end {
        let start = Instant::now();
        black_box(sum());
        best = best.min(start.elapsed());
    }
    best.as_secs_f64() * 1e6
}

fn main() {
    let pixels: Vec<u32> = (0..4_000_000).collect();
    let rows: Vec<&[u32]> = black_box(&pixels).chunks(2000).collect();
    let ways: [(&str, f64); 4] = [
        (
            "one thread",
            best_time(|| rows.iter().copied().map(in_turn).sum()),
        ),
        (
            "outside",
            best_time(|| rows.par_iter().copied().map(in_turn).sum()),
        ),
        (
            "inside",
            best_time(|| rows.iter().copied().map(in_parallel).sum()),
        ),
        (
            "both",
            best_time(|| rows.par_iter().copied().map(in_parallel).sum()),
        ),
    ];
    for (parallel, micros) in ways {
        println!("{parallel:10} {micros:7.0} µs");
    }
}
