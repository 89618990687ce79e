use rayon::prelude::*;

fn resize(image: usize) -> Vec<u8> {
    vec![0; 1_000 * image]
}

fn store(thumbnail: &[u8]) -> usize {
    thumbnail.len()
}

fn main() {
    let bytes: usize = (1..=4_usize)
        .into_par_iter()
        .map(|image| store(&resize(image)))
        .sum();
    println!("stored {bytes} bytes");
}
