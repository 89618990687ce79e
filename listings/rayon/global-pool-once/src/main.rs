use rayon::{ThreadPoolBuildError, ThreadPoolBuilder};

fn main() -> Result<(), ThreadPoolBuildError> {
    ThreadPoolBuilder::new().num_threads(3).build_global()?;
    println!("threads: {}", rayon::current_num_threads());

    match ThreadPoolBuilder::new().num_threads(5).build_global() {
        Ok(()) => println!("configured again"),
        Err(error) => println!("refused: {error}"),
    }
    println!("threads: {}", rayon::current_num_threads());
    Ok(())
}
