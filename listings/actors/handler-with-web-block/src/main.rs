use std::error::Error;
use std::thread;
use std::time::Duration;

use actix_rt::time::sleep;
use actix_web::{App, HttpServer, web};
use reqwest::Client;

fn monthly_report() -> &'static str {
    // Stands for a query or a computation that takes long.
    thread::sleep(Duration::from_secs(1));
    "the report"
}

async fn report() -> actix_web::Result<&'static str> {
    println!("the report begins");
    let report = web::block(monthly_report).await?;
    println!("the report ends");
    Ok(report)
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
    let server = server.run();
    let handle = server.handle();
    let running = actix_rt::spawn(server);

    let client = Client::new();
    let first = actix_rt::spawn(client.get(format!("http://{address}/report")).send());
    // Meanwhile the report begins.
    sleep(Duration::from_millis(500)).await;
    client
        .get(format!("http://{address}/health"))
        .send()
        .await?;
    first.await??;

    handle.stop(true).await;
    Ok(running.await??)
}
