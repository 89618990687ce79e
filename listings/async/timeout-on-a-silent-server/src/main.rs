use std::{io, net::SocketAddr, time::Duration};

use tokio::{
    io::AsyncReadExt,
    net::{TcpListener, TcpStream},
    time::timeout,
};

async fn read_sensor(address: SocketAddr) -> io::Result<String> {
    let mut socket = TcpStream::connect(address).await?;
    let mut degrees = String::new();
    socket.read_to_string(&mut degrees).await?;
    Ok(degrees)
}

#[tokio::main]
async fn main() -> io::Result<()> {
    // Nobody accepts its connections, so it never answers.
    let silent = TcpListener::bind("127.0.0.1:0").await?;
    let address = silent.local_addr()?;

    match timeout(Duration::from_millis(200), read_sensor(address)).await {
        Ok(Ok(degrees)) => println!("{degrees} degrees"),
        Ok(Err(error)) => println!("the sensor cannot be read: {error}"),
        Err(elapsed) => println!("no answer: {elapsed}"),
    }
    Ok(())
}
