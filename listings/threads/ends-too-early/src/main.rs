use std::thread;

fn main() {
    thread::spawn(|| {
        println!("backup: begins");
        println!("backup: ends");
    });
    println!("main: answers a request");
}
