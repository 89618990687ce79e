use std::thread;

fn main() {
    let mut limit = 100;
    thread::scope(|scope| {
        scope.spawn(|| println!("{limit} requests at most"));
        limit = 200;
    });
}
