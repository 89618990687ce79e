use rayon::prelude::*;

/// What is known about a stretch of the log.
#[derive(Clone, Copy, Default)]
struct Silence {
    longest: u64,
    last: Option<u64>,
}

impl Silence {
    fn add(self, &time: &u64) -> Self {
        let gap = self.last.map_or(0, |last| time - last);
        Self {
            longest: self.longest.max(gap),
            last: Some(time),
        }
    }

    /// Merges this with what is known about the stretch that follows.
    fn merge(self, next: Self) -> Self {
        Self {
            longest: self.longest.max(next.longest),
            last: next.last,
        }
    }
}

/// The longest time between a request and the next one. Each chunk has the
/// times of some requests. From request to request, the times never fall.
pub fn longest_silence(chunks: &[&[u64]]) -> u64 {
    chunks
        .par_iter()
        .fold(Silence::default, |silence, chunk| {
            chunk.iter().fold(silence, Silence::add)
        })
        .reduce(Silence::default, Silence::merge)
        .longest
}
