use std::sync::{LazyLock, mpsc};
use std::thread;
use std::time::Duration;

struct Settings {
    verbose: bool,
}

static SETTINGS: LazyLock<Settings> = LazyLock::new(|| {
    let settings = Settings { verbose: true };
    log(&settings, "reading the settings");
    settings
});

fn log(settings: &Settings, line: &str) {
    if settings.verbose {
        println!("{line}");
    }
}

fn main() {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || sender.send(SETTINGS.verbose));
    match receiver.recv_timeout(Duration::from_secs(1)) {
        Ok(verbose) => println!("verbose: {verbose}"),
        Err(error) => println!("no settings: {error}"),
    }
}
