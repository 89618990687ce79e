use std::env;
use std::thread;

fn main() {
    // SAFETY: this program has started no thread yet.
    unsafe { env::set_var("TZ", "UTC") };

    thread::scope(|scope| {
        scope.spawn(|| println!("orders use {:?}", env::var("TZ")));
        scope.spawn(|| println!("prices use {:?}", env::var("TZ")));
    });
}
