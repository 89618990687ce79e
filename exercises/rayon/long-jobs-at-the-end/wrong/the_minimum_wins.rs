use rayon::prelude::*;

/// Runs every job, and returns the results in the order of the jobs.
pub fn run_all<T: Send>(jobs: &[u32], run: impl Fn(u32) -> T + Sync) -> Vec<T> {
    jobs.par_iter()
        .with_min_len(100)
        .with_max_len(1)
        .map(|&job| run(job))
        .collect()
}
