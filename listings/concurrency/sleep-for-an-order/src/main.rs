use std::thread;
use std::time::Duration;

fn load_settings() {
    println!("settings loaded");
}

fn main() {
    thread::scope(|scope| {
        scope.spawn(load_settings);
        thread::sleep(Duration::from_millis(50));
        println!("server starts");
    });
}
