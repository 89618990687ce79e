use std::{io, net::SocketAddr};

use tokio::{io::AsyncReadExt, net::TcpStream};

async fn read_sensor(address: SocketAddr) -> io::Result<String> {
    let mut socket = TcpStream::connect(address).await?;
    let mut degrees = String::new();
    socket.read_to_string(&mut degrees).await?;
    Ok(degrees)
}

/// What the sensors say, in the order of their addresses.
pub async fn read_all(addresses: Vec<SocketAddr>) -> io::Result<Vec<String>> {
    let mut readings = Vec::new();
    for address in addresses {
        readings.push(read_sensor(address).await?);
    }
    Ok(readings)
}
