use std::thread;

fn main() {
    let orders = vec!["soup", "bread", "cake"];

    let cook = thread::spawn(move || {
        println!("cook: has {} orders", orders.len());
    });

    println!("main: there are {} orders", orders.len());
    cook.join().expect("counting does not panic");
}
