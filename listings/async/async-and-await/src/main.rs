use std::{io, net::SocketAddr};

use tokio::{io::AsyncReadExt, net::TcpStream};

mod sensor;

async fn read_sensor(address: SocketAddr) -> io::Result<String> {
    let mut socket = TcpStream::connect(address).await?;
    let mut degrees = String::new();
    socket.read_to_string(&mut degrees).await?;
    Ok(degrees)
}

#[tokio::main]
async fn main() -> io::Result<()> {
    let cellar = sensor::start("12.5")?;
    let degrees = read_sensor(cellar).await?;
    println!("cellar: {degrees} degrees");
    Ok(())
}
