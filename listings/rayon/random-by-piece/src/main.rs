use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use rayon::prelude::*;
use rayon::{ThreadPoolBuildError, ThreadPoolBuilder};

fn dice(count: usize) -> Vec<u8> {
    (0..count)
        .into_par_iter()
        .map_init(
            || StdRng::seed_from_u64(2026),
            |rng, _| rng.random_range(1..=6),
        )
        .collect()
}

fn main() -> Result<(), ThreadPoolBuildError> {
    let pool = ThreadPoolBuilder::new().num_threads(1).build()?;
    let dice = pool.install(|| dice(2_000));
    let repeated = dice[..1_000] == dice[1_000..];
    println!("the second thousand repeats the first: {repeated}");
    Ok(())
}
