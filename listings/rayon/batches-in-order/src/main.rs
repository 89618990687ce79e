use std::io::{self, BufRead, BufReader, Write};

use rayon::prelude::*;

#[cfg(test)]
mod tests;

const BATCH: usize = 1_000;

/// Writes the lines of `input` in their order, with each address made unreadable.
fn convert(input: impl BufRead, output: &mut impl Write) -> io::Result<()> {
    let mut lines = input.lines();
    loop {
        let batch = lines.by_ref().take(BATCH).collect::<io::Result<Vec<_>>>()?;
        if batch.is_empty() {
            return output.flush();
        }
        let converted: Vec<String> = batch.par_iter().map(|line| hide_address(line)).collect();
        for line in converted {
            writeln!(output, "{line}")?;
        }
    }
}

fn hide_address(line: &str) -> String {
    let (address, rest) = line.split_once(' ').unwrap_or((line, ""));
    let code = (0..200).fold(7, |code: u32, round| {
        let mix = |code: u32, byte| code.wrapping_mul(31) ^ u32::from(byte);
        address.bytes().fold(code ^ round, mix)
    });
    format!("{code:08x} {rest}")
}

fn main() -> io::Result<()> {
    let log: String = (0..2_500)
        .map(|n| format!("10.0.{}.{} GET /item/{n}\n", n % 7, n % 200))
        .collect();

    let mut output = Vec::new();
    convert(BufReader::new(log.as_bytes()), &mut output)?;

    let lines = output.lines().collect::<io::Result<Vec<_>>>()?;
    println!("{}", lines[0]);
    println!("{}", lines[1]);
    println!("… {}", lines[lines.len() - 1]);
    Ok(())
}
