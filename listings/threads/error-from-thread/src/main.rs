use std::error::Error;
use std::thread;

fn price(text: &str) -> Result<u32, Box<dyn Error + Send + Sync>> {
    Ok(text.trim().parse()?)
}

fn main() {
    for text in [" 450 ", "4,50"] {
        let price = thread::spawn(|| price(text));
        match price.join().expect("price does not panic") {
            Ok(cents) => println!("{cents} cents"),
            Err(error) => println!("{text:?}: {error}"),
        }
    }
}
