use crossbeam_channel::Receiver;

/// Adds up what comes from both channels, in whatever order it comes, until both have ended.
pub fn sum_of_both(first: Receiver<u32>, second: Receiver<u32>) -> u32 {
    first.iter().chain(second.iter()).sum()
}
