use std::{error::Error, net::SocketAddr};

use futures::StreamExt;
use tokio::net::TcpStream;
use tokio_util::codec::{FramedRead, LinesCodec};

mod sensor;

async fn report(address: SocketAddr) -> Result<(), Box<dyn Error + Send + Sync>> {
    let connection = TcpStream::connect(address).await?;
    let mut lines = FramedRead::new(connection, LinesCodec::new_with_max_length(100));
    while let Some(line) = lines.next().await {
        let celsius: f64 = line?.parse()?;
        println!("{celsius} °C");
    }
    println!("the sensor has closed the connection");
    Ok(())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error + Send + Sync>> {
    let address = sensor::start()?;
    report(address).await
}
