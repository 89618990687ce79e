use std::env;
use std::thread;

struct Settings {
    time_zone: String,
}

fn report(name: &str, settings: &Settings) {
    println!("{name} use {}", settings.time_zone);
}

fn main() {
    let settings = Settings {
        time_zone: env::var("REPORT_TIME_ZONE").unwrap_or("UTC".to_owned()),
    };

    thread::scope(|scope| {
        scope.spawn(|| report("orders", &settings));
        scope.spawn(|| report("prices", &settings));
    });
}
