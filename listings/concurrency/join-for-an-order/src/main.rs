use std::thread;

fn load_settings() {
    println!("settings loaded");
}

fn main() {
    thread::scope(|scope| {
        let loader = scope.spawn(load_settings);
        loader.join().expect("loading the settings panicked");
        println!("server starts");
    });
}
