mod logger;

use logger::Logger;
use std::fs::{self, File};
use std::{env, io, process};

fn main() -> io::Result<()> {
    let path = env::temp_dir().join(format!("requests-{}.log", process::id()));
    let logger = Logger::start(File::create(&path)?)?;
    for request in ["GET /", "GET /price", "POST /order"] {
        if !logger.log(request) {
            break; // `close` says why.
        }
    }
    logger.close()?;

    println!("{}", fs::read_to_string(&path)?.trim_end());
    fs::remove_file(&path)
}
