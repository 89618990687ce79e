use std::process::{self, ExitCode};
use std::sync::atomic::{AtomicBool, Ordering};

use rayon::prelude::*;

#[cfg(test)]
mod tests;

static STOP: AtomicBool = AtomicBool::new(false);

/// The checksum of each block, or `None` if a block found `stop` set before it began.
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
    ctrlc::set_handler(|| {
        // The first Ctrl-C asks for the end. The second one does not wait for it.
        if STOP.swap(true, Ordering::Relaxed) {
            process::exit(130);
        }
    })?;

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
