use std::thread;

fn average(readings: Vec<i32>) -> i32 {
    readings.iter().sum::<i32>() / readings.len() as i32
}

fn main() {
    let morning = thread::spawn(|| average(vec![4, 6, 8]));
    let night = thread::spawn(|| average(vec![]));

    for worker in [morning, night] {
        match worker.join() {
            Ok(degrees) => println!("{degrees} degrees"),
            Err(_) => println!("the thread panicked"),
        }
    }
    println!("main goes on");
}
