use std::sync::Mutex;
use std::thread;
use std::time::Duration;

use actix_web::Result;
use actix_web::web::{Data, ServiceConfig, block, get};

async fn visit(visits: Data<Mutex<u32>>) -> String {
    let mut count = visits.lock().expect("a handler panicked");
    *count += 1;
    format!("visit {count}")
}

fn write_file(visits: u32) -> String {
    // Stands for a slow disk.
    thread::sleep(Duration::from_millis(100));
    format!("{visits} exported")
}

async fn export(visits: Data<Mutex<u32>>) -> Result<String> {
    let guard = visits.lock().expect("a handler panicked");
    let count = *guard;
    Ok(block(move || write_file(count)).await?)
}

/// Called once in `main`. Each worker calls what it returns.
pub fn routes() -> impl Fn(&mut ServiceConfig) + Clone {
    let visits = Data::new(Mutex::new(0_u32));
    move |config: &mut ServiceConfig| {
        config
            .app_data(visits.clone())
            .route("/visit", get().to(visit))
            .route("/export", get().to(export));
    }
}
