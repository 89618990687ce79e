use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, Ordering};

use rayon::prelude::*;

static STOP: AtomicBool = AtomicBool::new(false);

/// The checksum of each block, or `None` if `stop` was set before all were done.
fn checksums(blocks: &[Vec<u8>], stop: &AtomicBool) -> Option<Vec<u32>> {
    blocks
        .par_iter()
        .map(|block| {
            if stop.load(Ordering::Relaxed) {
                return None;
            }
            Some(checksum(block))
        })
        .collect()
}

fn checksum(block: &[u8]) -> u32 {
    block
        .iter()
        .fold(0, |sum, &byte| sum * 31 % 65_521 + u32::from(byte))
}

fn main() -> Result<ExitCode, ctrlc::Error> {
    ctrlc::set_handler(|| STOP.store(true, Ordering::Relaxed))?;

    let blocks: Vec<Vec<u8>> = (0..2_000).map(|n| vec![n as u8; 4_096]).collect();
    let Some(sums) = checksums(&blocks, &STOP) else {
        eprintln!("stopped");
        return Ok(ExitCode::from(130));
    };
    println!(
        "{} blocks, the last checksum is {:x}",
        sums.len(),
        sums[1_999]
    );
    Ok(ExitCode::SUCCESS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_blocks_without_the_flag() {
        let blocks = vec![vec![1, 2], vec![3]];
        let sums = checksums(&blocks, &AtomicBool::new(false));
        assert_eq!(sums, Some(vec![33, 3]));
    }

    #[test]
    fn nothing_after_the_flag() {
        let blocks = vec![vec![1, 2], vec![3]];
        assert_eq!(checksums(&blocks, &AtomicBool::new(true)), None);
    }
}
