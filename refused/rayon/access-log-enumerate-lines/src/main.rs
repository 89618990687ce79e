use rayon::prelude::*;

fn main() {
    let log = "GET / 200\nGET /menu 200\nGET /ord\nGET /menu 404\n";
    let broken = log
        .par_lines()
        .enumerate()
        .find_first(|(_, line)| line.split(' ').count() != 3);
    println!("{broken:?}");
}
