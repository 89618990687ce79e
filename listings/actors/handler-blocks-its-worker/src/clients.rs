//! Starts the server, asks for the report and meanwhile for `/health`, and stops the server.

use std::{error::Error, net::SocketAddr, time::Duration};

use actix_rt::time::sleep;
use actix_web::dev::Server;
use reqwest::Client;

pub async fn report_and_health(server: Server, address: SocketAddr) -> Result<(), Box<dyn Error>> {
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
