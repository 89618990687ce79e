use rayon::prelude::*;

/// The average of all response times, or `None` if there are none.
pub fn average(response_ms: &[u32]) -> Option<f64> {
    response_ms
        .par_iter()
        .map(|&ms| f64::from(ms))
        .reduce_with(|left, right| (left + right) / 2.0)
}
