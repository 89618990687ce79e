use std::hint::black_box;
use std::time::{Duration, Instant};

const LANES: usize = 8;

fn sum_in_order(prices: &[f32]) -> f32 {
    prices.iter().sum()
}

fn lane_sums(prices: &[f32]) -> ([f32; LANES], &[f32]) {
    let (blocks, rest) = prices.as_chunks::<LANES>();
    let mut sums = [0.0; LANES];
    for block in blocks {
        for (sum, price) in sums.iter_mut().zip(block) {
            *sum += price;
        }
    }
    (sums, rest)
}

fn sum_by_lanes(prices: &[f32]) -> f32 {
    let (sums, rest) = lane_sums(prices);
    sum_in_order(&sums) + sum_in_order(rest)
}

fn best_of_100(prices: &[f32], sum: fn(&[f32]) -> f32) -> (f32, Duration) {
    let runs = (0..100).map(|_| {
        let start = Instant::now();
        (black_box(sum(black_box(prices))), start.elapsed())
    });
    runs.min_by_key(|(_, time)| *time).expect("a hundred runs")
}

fn main() {
    let prices: Vec<f32> = (0..10_003).map(|i| 0.05 * (1 + i % 97) as f32).collect();

    let (in_order, slow) = best_of_100(&prices, sum_in_order);
    let (by_lanes, fast) = best_of_100(&prices, sum_by_lanes);
    let in_f64: f64 = prices.iter().map(|&price| f64::from(price)).sum();
    println!("in order: {in_order:.3} in {slow:.1?}");
    println!("by lanes: {by_lanes:.3} in {fast:.1?}");
    println!("in f64:   {in_f64:.3}");

    let ratio = slow.as_secs_f64() / fast.as_secs_f64();
    println!("time in order / time by lanes: {ratio:.1}");
}
