use std::env;
use std::thread;

fn main() {
    thread::scope(|scope| {
        scope.spawn(|| env::set_var("TZ", "UTC"));
        scope.spawn(|| println!("{:?}", env::var("TZ")));
    });
}
