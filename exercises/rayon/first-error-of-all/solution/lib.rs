use rayon::prelude::*;

/// All values in the order of the lines, or the error of the first line that has one.
pub fn read_all<T: Send, E: Send>(
    lines: &[&str],
    read: impl Fn(&str) -> Result<T, E> + Sync,
) -> Result<Vec<T>, E> {
    let each: Vec<Result<T, E>> = lines.par_iter().map(|line| read(line)).collect();
    each.into_iter().collect()
}
