use std::collections::BTreeMap;

use rayon::prelude::*;

type Counts = BTreeMap<u16, usize>;

fn count(mut counts: Counts, status: &u16) -> Counts {
    *counts.entry(*status).or_insert(0) += 1;
    counts
}

fn merge(mut left: Counts, right: Counts) -> Counts {
    for (status, n) in right {
        *left.entry(status).or_insert(0) += n;
    }
    left
}

fn main() {
    let statuses: Vec<u16> = (0..10_000)
        .map(|n| match n % 100 {
            0 => 500,
            1..=7 => 404,
            _ => 200,
        })
        .collect();

    let counts = statuses
        .par_iter()
        .fold(Counts::new, count)
        .reduce(Counts::new, merge);
    println!("{counts:?}");
}
