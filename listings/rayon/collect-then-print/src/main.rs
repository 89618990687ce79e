use rayon::prelude::*;

fn receipt_code(table: u64) -> u64 {
    (0..100_000).fold(table, |code, step| (code * 31 + step) % 9973)
}

fn main() {
    let codes: Vec<(u64, u64)> = (1..=8)
        .into_par_iter()
        .map(|table| (table, receipt_code(table)))
        .collect();

    for (table, code) in codes {
        println!("table {table}: receipt {code}");
    }
}
