use std::thread;

fn main() {
    let backup = thread::spawn(|| {
        println!("backup: begins");
        println!("backup: ends");
    });
    println!("main: answers a request");

    backup.join().expect("the backup panicked");
    println!("main: the backup is complete");
}
