use rayon::prelude::*;

/// The average of all response times, or `None` if there are none.
pub fn average(response_ms: &[u32]) -> Option<f64> {
    let averages: Vec<f64> = response_ms
        .par_chunks(100)
        .map(|chunk| chunk.iter().map(|&ms| f64::from(ms)).sum::<f64>() / chunk.len() as f64)
        .collect();
    if averages.is_empty() {
        return None;
    }
    Some(averages.iter().sum::<f64>() / averages.len() as f64)
}
