use rayon::prelude::*;

fn piece_lengths(items: impl ParallelIterator<Item = u32>) -> Vec<usize> {
    items.fold(|| 0, |length, _| length + 1).collect()
}

fn report(rule: &str, lengths: &[usize]) {
    let shortest = lengths.iter().min().expect("there is at least one piece");
    let longest = lengths.iter().max().expect("there is at least one piece");
    println!(
        "{rule:<20} {:>4} pieces of {shortest} to {longest} items",
        lengths.len()
    );
}

fn main() {
    let items = || (0..10_000).into_par_iter();

    report("rayon's own choice", &piece_lengths(items()));
    report(
        "with_max_len(100)",
        &piece_lengths(items().with_max_len(100)),
    );
    report(
        "with_min_len(3000)",
        &piece_lengths(items().with_min_len(3000)),
    );
    report(
        "min 3000, max 100",
        &piece_lengths(items().with_min_len(3000).with_max_len(100)),
    );
    report(
        "both 2500",
        &piece_lengths(items().with_min_len(2500).with_max_len(2500)),
    );
}
