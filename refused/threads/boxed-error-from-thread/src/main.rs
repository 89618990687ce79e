use std::error::Error;
use std::thread;

fn price(text: &str) -> Result<u32, Box<dyn Error>> {
    Ok(text.trim().parse()?)
}

fn main() -> Result<(), Box<dyn Error>> {
    let price = thread::spawn(|| price(" 450 "));
    let cents = price.join().expect("price does not panic")?;
    println!("{cents} cents");
    Ok(())
}
