use std::io;
use std::ops::RangeInclusive;
use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{sleep, timeout};

use crate::hall::Hall;

const SEATS: RangeInclusive<u32> = 1..=100;
const LONGEST_LINE: u64 = 100;
const PATIENCE: Duration = Duration::from_secs(5);

/// One request, one line: the seat and the name.
async fn answer(mut socket: TcpStream, hall: &Hall) -> io::Result<()> {
    let (from_client, mut to_client) = socket.split();
    let mut line = String::new();
    let mut from_client = BufReader::new(from_client.take(LONGEST_LINE));
    from_client.read_line(&mut line).await?;
    if !line.ends_with('\n') {
        return Err(io::Error::other("the line has no end"));
    }
    to_client
        .write_all(reply(hall, line.trim()).as_bytes())
        .await
}

fn reply(hall: &Hall, request: &str) -> String {
    let Some((seat, name)) = request.split_once(' ') else {
        return "send a seat and a name\n".to_owned();
    };
    match seat.parse() {
        Ok(seat) if SEATS.contains(&seat) => {
            if hall.reserve(seat, name) {
                format!("seat {seat} is yours, {name}\n")
            } else {
                format!("seat {seat} is taken, {name}\n")
            }
        }
        _ => "no such seat\n".to_owned(),
    }
}

pub async fn serve(listener: TcpListener, hall: Arc<Hall>) {
    loop {
        let socket = match listener.accept().await {
            Ok((socket, _)) => socket,
            Err(error) => {
                eprintln!("cannot accept: {error}");
                sleep(Duration::from_millis(100)).await;
                continue;
            }
        };
        let hall = Arc::clone(&hall);
        tokio::spawn(async move {
            match timeout(PATIENCE, answer(socket, &hall)).await {
                Ok(Ok(())) => {}
                Ok(Err(error)) => eprintln!("a request failed: {error}"),
                Err(_) => eprintln!("a client was too slow"),
            }
        });
    }
}
