use std::io;
use std::pin::pin;
use std::time::Duration;

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, DuplexStream, duplex, split};
use tokio::time::{Instant, interval, sleep, timeout};

const IDLE: Duration = Duration::from_secs(10);
const PING: Duration = Duration::from_secs(4);

/// Pings the client, and hangs up when the client has been silent for too long.
async fn serve(connection: DuplexStream) -> io::Result<()> {
    let start = Instant::now();
    let (from_client, mut to_client) = split(connection);
    let mut lines = BufReader::new(from_client).lines();
    let mut ping = interval(PING);
    let mut idle = pin!(sleep(IDLE));
    loop {
        tokio::select! {
            line = lines.next_line() => {
                let Some(line) = line? else { return Ok(()) };
                println!("{:?}: {line}", start.elapsed());
                idle.as_mut().reset(Instant::now() + IDLE);
            }
            _ = ping.tick() => timeout(PING, to_client.write_all(b"ping\n")).await??,
            () = &mut idle => {
                println!("{:?}: silent for too long", start.elapsed());
                return Ok(());
            }
        }
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() -> io::Result<()> {
    let (mut client, connection) = duplex(1024);
    let client = async move {
        for line in ["hello\n", "still here\n"] {
            sleep(Duration::from_secs(7)).await;
            client.write_all(line.as_bytes()).await?;
        }
        sleep(Duration::from_secs(3600)).await;
        Ok(())
    };
    tokio::select! {
        served = serve(connection) => served,
        asked = client => asked,
    }
}
