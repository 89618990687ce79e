mod convert;
#[cfg(test)]
mod tests;

use std::io::{self, BufRead, BufReader};

use convert::convert;

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
