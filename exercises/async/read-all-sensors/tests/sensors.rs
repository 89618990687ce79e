use std::{io, net::SocketAddr, time::Duration};

use read_all_sensors::read_all;
use tokio::{
    io::AsyncWriteExt,
    net::TcpListener,
    time::{sleep, timeout},
};

const PATIENCE: Duration = Duration::from_secs(1);

/// Sensors that answer when every one of them has been asked, the last one first.
async fn sensors(readings: &[&'static str]) -> io::Result<Vec<SocketAddr>> {
    let mut listeners = Vec::new();
    let mut addresses = Vec::new();
    for _ in readings {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        addresses.push(listener.local_addr()?);
        listeners.push(listener);
    }
    let readings = readings.to_vec();
    tokio::spawn(async move {
        let mut clients = Vec::new();
        for listener in &listeners {
            clients.push(listener.accept().await?.0);
        }
        for (mut client, reading) in clients.into_iter().zip(readings).rev() {
            client.write_all(reading.as_bytes()).await?;
            drop(client);
            sleep(Duration::from_millis(20)).await;
        }
        io::Result::Ok(())
    });
    Ok(addresses)
}

#[tokio::test]
async fn all_are_read_at_the_same_time_and_in_order() -> io::Result<()> {
    let addresses = sensors(&["12.5", "21.0", "30.5"]).await?;
    let readings = timeout(PATIENCE, read_all(addresses))
        .await
        .expect("a sensor waits until all sensors were asked")?;
    assert_eq!(readings, ["12.5", "21.0", "30.5"]);
    Ok(())
}

#[tokio::test]
async fn no_sensors() -> io::Result<()> {
    assert!(read_all(Vec::new()).await?.is_empty());
    Ok(())
}

#[tokio::test]
async fn a_sensor_that_is_not_there_is_an_error() -> io::Result<()> {
    let gone = TcpListener::bind("127.0.0.1:0").await?.local_addr()?;
    let read = timeout(PATIENCE, read_all(vec![gone])).await;
    assert!(read.expect("the answer is an error").is_err());
    Ok(())
}
