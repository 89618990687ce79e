use std::{env, io, thread};

fn main() -> io::Result<()> {
    println!(
        "available_parallelism: {}",
        thread::available_parallelism()?
    );
    println!(
        "RAYON_NUM_THREADS:     {}",
        env::var("RAYON_NUM_THREADS").unwrap_or_else(|_| "not set".into())
    );
    println!("the global pool:       {}", rayon::current_num_threads());
    Ok(())
}
