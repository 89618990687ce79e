mod ways;

use std::time::Instant;

use ways::{batches, one_thread, slots};

fn best_of_20(way: fn(bool) -> u64, some_slow: bool) -> f64 {
    let expected = one_thread(some_slow);
    let times = [(); 20].map(|()| {
        let start = Instant::now();
        let output = way(some_slow);
        let time = start.elapsed();
        assert_eq!(output, expected, "the lines are in order");
        time.as_secs_f64() * 1e3
    });
    times.into_iter().fold(f64::INFINITY, f64::min)
}

fn main() {
    println!("{} threads in the pool", rayon::current_num_threads());
    println!("{:12}  even lines  some slow lines", "");
    row("one thread", one_thread);
    row("batches", batches);
    row("slots", slots);
}

fn row(name: &str, way: fn(bool) -> u64) {
    let [even, some_slow] = [false, true].map(|some_slow| best_of_20(way, some_slow));
    println!("{name:12} {even:8.1} ms {some_slow:13.1} ms");
}
