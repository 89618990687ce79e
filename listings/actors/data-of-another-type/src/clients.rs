//! Starts the server, visits it once, and stops it.

use std::{error::Error, net::SocketAddr, time::Duration};

use actix_rt::time::sleep;
use actix_web::dev::Server;

pub async fn visit_once(server: Server, address: SocketAddr) -> Result<(), Box<dyn Error>> {
    let handle = server.handle();
    let running = actix_rt::spawn(server);
    let answer = reqwest::get(format!("http://{address}/visit")).await?;
    println!("{}", answer.status());
    println!("{}", answer.text().await?);
    // A way around a fault of actix-server 2.9, which may panic if it is stopped at once.
    sleep(Duration::from_millis(50)).await;
    handle.stop(true).await;
    Ok(running.await??)
}
