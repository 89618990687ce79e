use std::io;

use rayon::prelude::*;

fn main() {
    let lines = io::stdin().lines().par_bridge().count();
    println!("{lines} lines");
}
