use std::hint::black_box;
use std::thread;
use std::time::{Duration, Instant};

fn sum(numbers: &[u64]) -> u64 {
    numbers.iter().sum()
}

fn sum_on_two(numbers: &[u64]) -> u64 {
    let (left, right) = numbers.split_at(numbers.len() / 2);
    thread::scope(|scope| {
        let left = scope.spawn(|| sum(left));
        let right = sum(right);
        left.join().expect("adding does not panic") + right
    })
}

fn best_of_20<T>(mut task: impl FnMut() -> T) -> Duration {
    let run = |_| {
        let start = Instant::now();
        black_box(task());
        start.elapsed()
    };
    (0..20).map(run).min().expect("twenty runs")
}

fn main() {
    let start_and_join = best_of_20(|| thread::scope(|scope| scope.spawn(|| ()).join()));
    println!(
        "a thread that does nothing: {:.1} µs",
        start_and_join.as_secs_f64() * 1e6
    );

    println!("numbers  one thread  two threads");
    for len in [1_000, 10_000, 100_000, 1_000_000, 4_000_000] {
        let numbers: Vec<u64> = (1..=len).collect();
        assert_eq!(sum(&numbers), sum_on_two(&numbers));
        let one = best_of_20(|| sum(black_box(&numbers))).as_secs_f64() * 1e6;
        let two = best_of_20(|| sum_on_two(black_box(&numbers))).as_secs_f64() * 1e6;
        println!("{len:7} {one:8.1} µs {two:9.1} µs");
    }
}
