use rayon::prelude::*;

/// The average of all response times, or `None` if there are none.
pub fn average(response_ms: &[u32]) -> Option<f64> {
    let (sum, count) = response_ms
        .par_iter()
        .map(|&ms| (u64::from(ms), 1_u64))
        .reduce(
            || (0, 0),
            |left, right| (left.0 + right.0, left.1 + right.1),
        );
    if count == 0 {
        return None;
    }
    Some(sum as f64 / count as f64)
}
