#[cfg(unix)]
mod children;

use std::error::Error;

use rayon::ThreadPoolBuilder;
use rayon::prelude::*;

fn sum() -> u64 {
    (1..=1000_u64).into_par_iter().sum()
}

fn sum_in_a_new_pool() -> u64 {
    let pool = ThreadPoolBuilder::new()
        .num_threads(2)
        .build()
        .expect("the system has room for two threads");
    pool.install(sum)
}

fn main() -> Result<(), Box<dyn Error>> {
    println!("parent, the global pool: {}", sum());
    println!("parent, a pool of its own: {}", sum_in_a_new_pool());
    #[cfg(unix)]
    println!("child, the global pool: {}", children::in_a_child(sum)?);
    #[cfg(unix)]
    println!(
        "child, a pool of its own: {}",
        children::in_a_child(sum_in_a_new_pool)?
    );
    Ok(())
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn only_the_pool_of_the_parent_hangs() {
        assert_eq!(sum(), 500_500);
        assert_eq!(children::in_a_child(sum), Ok("hangs"));
        assert_eq!(children::in_a_child(sum_in_a_new_pool), Ok("right"));
    }
}
