use std::thread;

fn main() {
    let mut log = Vec::new();

    thread::scope(|scope| {
        scope.spawn(|| log.push("GET /orders"));
        scope.spawn(|| log.push("GET /prices"));
    });
    println!("{log:?}");
}
