use std::thread;

fn main() {
    let mut orders = vec![
        String::from("soup"),
        String::from("bread"),
        String::from("cake"),
    ];
    let buffer_before = orders.as_ptr().addr();
    println!("main owns {orders:?}");

    let cook = thread::spawn(move || {
        orders.sort();
        println!("cook owns {orders:?}");
        orders
    });

    let orders = cook.join().expect("sorting strings does not panic");
    println!("main owns {orders:?}");
    println!(
        "in the same buffer: {}",
        orders.as_ptr().addr() == buffer_before
    );
}
