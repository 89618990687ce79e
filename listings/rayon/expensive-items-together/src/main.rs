use std::hint::black_box;
use std::time::Instant;

use rayon::prelude::*;

/// The FNV-1a checksum of a file's content.
fn checksum(content: &[u8]) -> u64 {
    content.iter().fold(0xcbf2_9ce4_8422_2325, |hash, &byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// The middle one of 21 times, in milliseconds.
fn middle_time(checksums: impl Fn() -> Vec<u64>) -> f64 {
    let mut times = [(); 21].map(|()| {
        let start = Instant::now();
        black_box(checksums());
        start.elapsed().as_secs_f64() * 1e3
    });
    times.sort_by(f64::total_cmp);
    times[10]
}

fn main() {
    let mut files = vec![vec![b'x'; 1000]; 990];
    files.extend(vec![vec![b'x'; 1_000_000]; 10]);

    let in_sequence = middle_time(|| files.iter().map(|file| checksum(file)).collect());
    let in_pieces = middle_time(|| files.par_iter().map(|file| checksum(file)).collect());
    let one_by_one = middle_time(|| {
        let files = files.par_iter().with_max_len(1);
        files.map(|file| checksum(file)).collect()
    });

    println!("iter:            {in_sequence:5.1} ms");
    println!("par_iter:        {in_pieces:5.1} ms");
    println!("with_max_len(1): {one_by_one:5.1} ms");
}
