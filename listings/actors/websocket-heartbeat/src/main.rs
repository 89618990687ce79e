mod client;
mod heartbeat;
mod tests;

use std::{error::Error, io, net::SocketAddr, time::Duration};

use actix_rt::time::sleep;
use actix_web::dev::Server;
use actix_web::{App, HttpServer, web};
use tokio_util::task::TaskTracker;

/// The tracker counts the tasks of the sockets.
fn server(tasks: &TaskTracker) -> io::Result<(Server, SocketAddr)> {
    let tasks = web::Data::new(tasks.clone());
    let server = HttpServer::new(move || {
        App::new()
            .app_data(tasks.clone())
            .route("/socket/{name}", web::get().to(heartbeat::socket))
    })
    .workers(2)
    .bind(("127.0.0.1", 0))?;
    let address = server.addrs()[0];
    Ok((server.run(), address))
}

#[actix_rt::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let tasks = TaskTracker::new();
    let (server, address) = server(&tasks)?;
    let handle = server.handle();
    let running = actix_rt::spawn(server);

    client::answer_four_pings(address).await?;
    client::answer_nothing(address).await?;
    client::vanish(address).await?;

    tasks.close();
    tasks.wait().await;
    println!("no socket task is left");
    // A way around a fault of actix-server 2.9, which may panic if it is stopped at once.
    sleep(Duration::from_millis(50)).await;
    handle.stop(true).await;
    Ok(running.await??)
}
