use std::io::{self, BufRead};

use rayon::prelude::*;

fn checksum(line: &str) -> u32 {
    line.bytes()
        .cycle()
        .take(20_000)
        .fold(0, |sum, byte| (sum * 31 + u32::from(byte)) % 9973)
}

fn main() -> io::Result<()> {
    let log = "GET /\nGET /menu\nPOST /order\nGET /bill\nGET /style.css\nGET /menu\n";

    let mut sums: Vec<(usize, u32)> = log
        .as_bytes()
        .lines()
        .enumerate()
        .par_bridge()
        .map(|(index, line)| Ok((index, checksum(&line?))))
        .collect::<io::Result<_>>()?;

    let collected: Vec<usize> = sums.iter().map(|(index, _)| *index).collect();
    println!("as collected: {collected:?}");

    sums.sort_unstable_by_key(|(index, _)| *index);
    for (index, sum) in sums {
        println!("line {index}: {sum}");
    }
    Ok(())
}
