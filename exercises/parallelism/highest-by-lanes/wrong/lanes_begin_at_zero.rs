const LANES: usize = 8;

/// The highest reading, or `None` if there is none.
pub fn highest(readings: &[i32]) -> Option<i32> {
    let (blocks, rest) = readings.as_chunks::<LANES>();
    let mut highest = [0; LANES];
    for block in blocks {
        for (highest, &reading) in highest.iter_mut().zip(block) {
            *highest = reading.max(*highest);
        }
    }
    highest.into_iter().chain(rest.iter().copied()).max()
}
