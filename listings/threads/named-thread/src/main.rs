use std::io;
use std::thread;

fn index(log: &str) {
    let first = log.lines().next().expect("the log is empty");
    println!("indexed from {first}");
}

fn main() -> io::Result<()> {
    let indexer = thread::Builder::new()
        .name("indexer".to_string())
        .spawn(|| index(""))?;

    if indexer.join().is_err() {
        println!("main: the indexer panicked");
    }
    Ok(())
}
