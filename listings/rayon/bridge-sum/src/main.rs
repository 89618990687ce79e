use std::io::{self, BufRead};

use rayon::prelude::*;

fn words(line: &str) -> usize {
    line.split_whitespace().count()
}

fn count_words(text: impl BufRead + Send) -> io::Result<usize> {
    text.lines()
        .par_bridge()
        .map(|line| Ok(words(&line?)))
        .sum()
}

fn main() -> io::Result<()> {
    let text = "a job of the pool\nwaits for a line\nand counts its words\n";
    println!("{} words", count_words(text.as_bytes())?);
    Ok(())
}
