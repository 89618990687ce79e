use rayon::prelude::*;

fn receipt_code(table: u64) -> u64 {
    (0..100_000).fold(table, |code, step| (code * 31 + step) % 9973)
}

fn main() {
    (1..=8).into_par_iter().for_each(|table| {
        let code = receipt_code(table);
        println!("table {table}: receipt {code}");
    });
}
