use std::error::Error;

use rayon::ThreadPoolBuilder;
use rayon::prelude::*;

/// How many sequences of three ASCII characters occur more than once.
fn repeated_triples(text: &str) -> usize {
    let mut counts = [[[0_u32; 128]; 128]; 128];
    for triple in text.as_bytes().windows(3) {
        let [a, b, c] = [0, 1, 2].map(|place| usize::from(triple[place] % 128));
        counts[a][b][c] += 1;
    }
    counts
        .as_flattened()
        .as_flattened()
        .iter()
        .filter(|count| **count > 1)
        .count()
}

fn main() -> Result<(), Box<dyn Error>> {
    let texts = vec!["to be or not to be"; 8];
    let pool = ThreadPoolBuilder::new()
        .num_threads(2)
        .thread_name(|index| format!("worker-{index}"))
        .stack_size(16 * 1024 * 1024)
        .build()?;
    let triples: usize = pool.install(|| texts.par_iter().map(|text| repeated_triples(text)).sum());
    println!("{triples} triples");
    Ok(())
}
