use std::{error::Error, io, net::SocketAddr};

use tokio::{io::AsyncReadExt, net::TcpStream, task::JoinSet};

mod sensor;

async fn read_sensor(address: SocketAddr) -> io::Result<String> {
    let mut socket = TcpStream::connect(address).await?;
    let mut degrees = String::new();
    socket.read_to_string(&mut degrees).await?;
    Ok(degrees)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let sensors = vec![
        ("cellar", sensor::start("12.5")?),
        ("attic", sensor::start("21.0")?),
        ("hall", sensor::start("18.5")?),
    ];

    let mut tasks = JoinSet::new();
    for (room, address) in sensors {
        tasks.spawn(async move { (room, read_sensor(address).await) });
    }
    while let Some(ended) = tasks.join_next().await {
        let (room, reading) = ended?;
        match reading {
            Ok(degrees) => println!("{room}: {degrees} degrees"),
            Err(error) => println!("{room}: {error}"),
        }
    }
    Ok(())
}
