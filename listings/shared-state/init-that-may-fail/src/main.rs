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
    println!("{:?}", rate("1O8"));
    println!("{:?}", rate("108"));
    println!("{:?}", rate("109"));
}
