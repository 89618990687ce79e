use std::thread;

fn main() {
    let mut served = Vec::new();

    thread::scope(|scope| {
        scope.spawn(|| served.push("soup"));
        scope.spawn(|| served.push("salad"));
    });
    println!("{served:?}");
}
