use rayon::prelude::*;
use rayon::{ThreadPoolBuildError, ThreadPoolBuilder};

fn checksum(block: u64) -> u64 {
    (0..1_000).fold(block, |sum, byte| (sum * 31 + byte) % 65_521)
}

fn main() -> Result<(), ThreadPoolBuildError> {
    let pool = ThreadPoolBuilder::new()
        .num_threads(3)
        .thread_name(|index| format!("checksum-{index}"))
        .build()?;

    let sums: Vec<u64> = pool.install(|| {
        println!("inside: {} workers", rayon::current_num_threads());
        (1..=4).into_par_iter().map(checksum).collect()
    });

    println!("{sums:?}");
    Ok(())
}
