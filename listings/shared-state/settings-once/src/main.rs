use std::error::Error;
use std::sync::OnceLock;
use std::thread;

#[derive(Debug)]
struct Settings {
    workers: usize,
}

static SETTINGS: OnceLock<Settings> = OnceLock::new();

fn settings() -> &'static Settings {
    SETTINGS
        .get()
        .expect("main sets the settings before it starts a thread")
}

fn main() -> Result<(), Box<dyn Error>> {
    let workers = std::env::args().nth(1).unwrap_or("4".to_string()).parse()?;
    SETTINGS
        .set(Settings { workers })
        .expect("the settings are set once, here");

    thread::spawn(|| println!("{} workers", settings().workers))
        .join()
        .expect("the thread panicked");
    Ok(())
}
