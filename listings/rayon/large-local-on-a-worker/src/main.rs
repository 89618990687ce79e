use std::env;
use std::error::Error;
use std::process::Command;

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

fn count_in_parallel() -> Result<(), Box<dyn Error>> {
    let texts = vec!["to be or not to be"; 8];
    let pool = ThreadPoolBuilder::new()
        .num_threads(2)
        .thread_name(|index| format!("worker-{index}"))
        .build()?;
    let triples: usize = pool.install(|| texts.par_iter().map(|text| repeated_triples(text)).sum());
    println!("{triples} triples");
    Ok(())
}

fn main() -> Result<(), Box<dyn Error>> {
    if env::args().nth(1).as_deref() == Some("count") {
        return count_in_parallel();
    }
    // A stack overflow ends the whole process, so it happens in a child.
    let child = Command::new(env::current_exe()?).arg("count").output()?;
    println!("succeeded: {}", child.status.success());
    print!("{}", String::from_utf8_lossy(&child.stderr));
    Ok(())
}
