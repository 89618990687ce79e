use rayon::prelude::*;

fn main() {
    let pages = [
        "rayon cuts the work into parts",
        "each part runs on some thread",
        "the results are put together",
    ];

    let words: usize = pages
        .par_iter()
        .map(|page| page.split_whitespace().count())
        .sum();

    println!("{words} words");
}
