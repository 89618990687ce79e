use std::io;
use std::net::SocketAddr;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::task::{JoinSet, spawn_blocking};
use tokio::time::timeout;

use crate::summary::{LIMIT, Summary, whole};

pub async fn with_tasks(archive: SocketAddr, hours: u32, workers: usize) -> io::Result<Summary> {
    let mut hours = 0..hours;
    let mut tasks = JoinSet::new();
    let mut total = Summary::default();
    loop {
        while tasks.len() < workers
            && let Some(hour) = hours.next()
        {
            tasks.spawn(summary_of(archive, hour));
        }
        let Some(joined) = tasks.join_next().await else {
            return Ok(total);
        };
        total.merge(joined??);
    }
}

async fn summary_of(archive: SocketAddr, hour: u32) -> io::Result<Summary> {
    let log = timeout(LIMIT, fetch_log(archive, hour)).await??;
    spawn_blocking(move || Summary::of(&log)).await?
}

async fn fetch_log(archive: SocketAddr, hour: u32) -> io::Result<String> {
    let mut stream = TcpStream::connect(archive).await?;
    stream.write_all(&hour.to_be_bytes()).await?;
    let length = stream.read_u32().await?;
    let mut log = String::new();
    stream.take(length.into()).read_to_string(&mut log).await?;
    whole(log, length)
}
