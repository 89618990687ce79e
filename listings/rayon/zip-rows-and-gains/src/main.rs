use rayon::prelude::*;

const WIDTH: usize = 3;

fn main() {
    let mut pixels = [1; 4 * WIDTH];
    let gains = [5, 6, 7];

    pixels
        .par_chunks_mut(WIDTH)
        .zip(gains.par_iter())
        .for_each(|(row, gain)| {
            for pixel in row {
                *pixel *= gain;
            }
        });

    for row in pixels.chunks(WIDTH) {
        println!("{row:?}");
    }
}
