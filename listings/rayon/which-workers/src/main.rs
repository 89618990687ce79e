use std::collections::BTreeMap;

use rayon::prelude::*;

fn main() {
    let takers: Vec<Option<usize>> = (0..400_000)
        .into_par_iter()
        .map(|_| rayon::current_thread_index())
        .collect();

    let mut shares = BTreeMap::new();
    for taker in takers {
        *shares.entry(taker).or_insert(0) += 1;
    }

    let by_main = shares.remove(&None).unwrap_or(0);
    println!("the pool has {} threads", rayon::current_num_threads());
    println!("main took {by_main} elements");
    for (worker, share) in shares {
        if let Some(index) = worker {
            println!("worker {index} took {share}");
        }
    }
}
