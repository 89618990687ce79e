mod clients;

use std::error::Error;
use std::thread;
use std::time::Duration;

use actix_web::{App, HttpServer, web};

fn monthly_report() -> &'static str {
    // Stands for a query or a computation that takes long.
    thread::sleep(Duration::from_secs(1));
    "the report"
}

async fn report() -> &'static str {
    println!("the report begins");
    let report = monthly_report();
    println!("the report ends");
    report
}

async fn health() -> &'static str {
    println!("healthy");
    "healthy"
}

#[actix_rt::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let server = HttpServer::new(|| {
        App::new()
            .route("/report", web::get().to(report))
            .route("/health", web::get().to(health))
    })
    .workers(1)
    .bind(("127.0.0.1", 0))?;
    let address = server.addrs()[0];
    clients::report_and_health(server.run(), address).await
}
