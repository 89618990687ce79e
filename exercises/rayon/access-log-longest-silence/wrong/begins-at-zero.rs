use rayon::prelude::*;

/// What is known about a stretch of the log.
#[derive(Clone, Copy, Default)]
struct Silence {
    longest: u64,
    first: u64,
    last: u64,
}

impl Silence {
    fn add(self, &time: &u64) -> Self {
        let gap = time - self.last;
        Self {
            longest: self.longest.max(gap),
            first: self.first.min(time),
            last: time,
        }
    }

    /// Merges this with what is known about the stretch that follows.
    fn merge(self, next: Self) -> Self {
        let gap = next.first.saturating_sub(self.last);
        Self {
            longest: self.longest.max(next.longest).max(gap),
            first: self.first.min(next.first),
            last: self.last.max(next.last),
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
