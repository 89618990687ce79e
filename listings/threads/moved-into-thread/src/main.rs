use std::thread;

fn main() {
    let mut orders = vec!["soup", "bread", "cake"];

    let sorter = thread::spawn(move || {
        orders.sort();
        orders
    });

    let orders = sorter.join().expect("the sorter panicked");
    println!("sorted: {orders:?}");
}
