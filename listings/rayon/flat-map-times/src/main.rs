use std::hint::black_box;
use std::time::Instant;

use rayon::prelude::*;

fn best_of_20(count: impl Fn() -> usize) -> f64 {
    let times = [(); 20].map(|()| {
        let start = Instant::now();
        assert_eq!(count(), 600_000);
        start.elapsed().as_secs_f64() * 1e3
    });
    times.into_iter().fold(f64::INFINITY, f64::min)
}

fn main() {
    let lines = vec!["the quick brown fox jumps over"; 100_000];
    let lines = black_box(&lines);
    let long = |word: &&str| !word.is_empty();

    let one_thread = || {
        lines
            .iter()
            .flat_map(|line| line.split(' '))
            .filter(long)
            .count()
    };
    let flat_map = || {
        let words = lines
            .par_iter()
            .flat_map(|line| line.split(' ').collect::<Vec<_>>());
        words.filter(long).count()
    };
    let flat_map_iter = || {
        let words = lines.par_iter().flat_map_iter(|line| line.split(' '));
        words.filter(long).count()
    };

    println!("{} threads in the pool", rayon::current_num_threads());
    println!("one thread:    {:6.1} ms", best_of_20(one_thread));
    println!("flat_map:      {:6.1} ms", best_of_20(flat_map));
    println!("flat_map_iter: {:6.1} ms", best_of_20(flat_map_iter));
}
