use rayon::prelude::*;

const WIDTH: usize = 6;

fn main() {
    let mut pixels: Vec<u32> = (0..24).collect();
    let gains = [1, 10, 0, 2];

    pixels
        .par_chunks_mut(WIDTH)
        .zip_eq(gains.par_iter())
        .for_each(|(row, gain)| {
            for pixel in row {
                *pixel *= gain;
            }
        });

    for row in pixels.chunks(WIDTH) {
        println!("{row:?}");
    }
}
