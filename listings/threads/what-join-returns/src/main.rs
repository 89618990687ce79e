use std::num::ParseIntError;
use std::thread;

fn average(line: &str) -> Result<i32, ParseIntError> {
    let parsed: Result<Vec<i32>, _> = line.split_whitespace().map(str::parse).collect();
    let readings = parsed?;
    Ok(readings.iter().sum::<i32>() / readings.len() as i32)
}

fn main() {
    let morning = thread::spawn(|| average("4 6 8"));
    let noon = thread::spawn(|| average("4 six 8"));
    let night = thread::spawn(|| average(""));

    for worker in [morning, noon, night] {
        match worker.join() {
            Ok(Ok(degrees)) => println!("{degrees} degrees"),
            Ok(Err(error)) => println!("not a number: {error}"),
            Err(_) => println!("the thread panicked"),
        }
    }
    println!("main goes on");
}
