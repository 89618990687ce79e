use std::num::ParseIntError;
use std::sync::OnceLock;

static RATE: OnceLock<u32> = OnceLock::new();

fn rate(source: &str) -> Result<u32, ParseIntError> {
    if let Some(rate) = RATE.get() {
        return Ok(*rate);
    }
    let rate = source.parse()?;
    Ok(*RATE.get_or_init(|| rate))
}

fn main() {
    for source in ["1O8", "108", "109"] {
        match rate(source) {
            Ok(rate) => println!("{rate}"),
            Err(error) => println!("{error}"),
        }
    }
}
