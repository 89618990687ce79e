use std::{io, time::Duration};

use tokio::io::{AsyncReadExt, AsyncWriteExt, DuplexStream};
use tokio::time::{interval, sleep};

/// Sends records of ten bytes. Each comes in two pieces, two seconds apart.
async fn send_records(mut connection: DuplexStream) -> io::Result<()> {
    for record in ["temp=20.10", "temp=21.20", "temp=22.30"] {
        let (first, rest) = record.split_at(4);
        connection.write_all(first.as_bytes()).await?;
        sleep(Duration::from_secs(2)).await;
        connection.write_all(rest.as_bytes()).await?;
        sleep(Duration::from_secs(2)).await;
    }
    Ok(())
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() -> io::Result<()> {
    let (sensor, mut connection) = tokio::io::duplex(64);
    tokio::spawn(send_records(sensor));
    let mut report = interval(Duration::from_millis(5500));
    let mut received = Vec::new();
    loop {
        tokio::select! {
            read = connection.read_buf(&mut received) => {
                if read? == 0 {
                    println!("the sensor has closed, {} bytes are left", received.len());
                    return Ok(());
                }
                while received.len() >= 10 {
                    let record: Vec<u8> = received.drain(..10).collect();
                    println!("record {:?}", String::from_utf8_lossy(&record));
                }
            }
            _ = report.tick() => println!("still reading"),
        }
    }
}
