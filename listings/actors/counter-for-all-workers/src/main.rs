use std::error::Error;
use std::sync::Mutex;
use std::time::Duration;

use actix_rt::time::sleep;
use actix_web::{App, HttpServer, web};

async fn visit(visits: web::Data<Mutex<u32>>) -> String {
    let mut count = visits.lock().expect("a handler panicked");
    *count += 1;
    format!("visit {count}")
}

#[actix_rt::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let visits = web::Data::new(Mutex::new(0_u32));
    let server = HttpServer::new(move || {
        App::new()
            .app_data(visits.clone())
            .route("/visit", web::get().to(visit))
    })
    .workers(2)
    .bind(("127.0.0.1", 0))?;
    let address = server.addrs()[0];
    let server = server.run();
    let handle = server.handle();
    let running = actix_rt::spawn(server);

    for _ in 0..4 {
        // Each client opens a connection of its own.
        let client = reqwest::Client::new();
        let answer = client.get(format!("http://{address}/visit")).send().await?;
        println!("{}", answer.text().await?);
    }

    // A way around a fault of actix-server 2.9, which may panic if it is stopped at once.
    sleep(Duration::from_millis(50)).await;
    handle.stop(true).await;
    Ok(running.await??)
}
