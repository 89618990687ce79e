use rayon::prelude::*;

fn wider(left: (u32, u32), right: (u32, u32)) -> (u32, u32) {
    (left.0.min(right.0), left.1.max(right.1))
}

fn main() {
    let response_ms: Vec<u32> = (0..10_000).map(|n| 3 + n * 7919 % 1009).collect();

    let total: u32 = response_ms.par_iter().sum();
    let slowest = response_ms.par_iter().max();
    let (least, most) = response_ms
        .par_iter()
        .map(|&ms| (ms, ms))
        .reduce(|| (u32::MAX, u32::MIN), wider);

    println!("total: {total} ms");
    println!("slowest: {slowest:?}");
    println!("range: {least} to {most} ms");
}
