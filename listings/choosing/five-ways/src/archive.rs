//! An archive of access logs on this machine. It answers each request after a pause, as a disk or a network would.

use std::fmt::Write as _;
use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use crate::summary::LIMIT;

const PATHS: [&str; 8] = [
    "/",
    "/cart",
    "/help",
    "/items/17",
    "/items/4",
    "/login",
    "/pay",
    "/search",
];

/// Serves logs of so many lines, each after `pause`, until the program ends. An answer is the log's length and the log.
pub fn open(lines: u32, pause: Duration) -> io::Result<SocketAddr> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    let address = listener.local_addr()?;
    let logs: Arc<[String]> = (0..4).map(|hour| log(hour, lines)).collect();
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let logs = Arc::clone(&logs);
            // A client that is gone misses its log, and that is all.
            thread::spawn(move || drop(answer(stream, &logs, pause)));
        }
    });
    Ok(address)
}

fn answer(mut stream: TcpStream, logs: &[String], pause: Duration) -> io::Result<()> {
    stream.set_read_timeout(Some(LIMIT))?;
    stream.set_write_timeout(Some(LIMIT))?;
    let mut hour = [0; 4];
    stream.read_exact(&mut hour)?;
    thread::sleep(pause);
    let hour = u32::from_be_bytes(hour) as usize;
    let log = &logs[hour % logs.len()];
    let length = u32::try_from(log.len()).map_err(io::Error::other)?;
    stream.write_all(&length.to_be_bytes())?;
    stream.write_all(log.as_bytes())
}

fn log(hour: u32, lines: u32) -> String {
    let mut log = String::new();
    for line in 0..lines {
        let path = PATHS[(line * 5 + hour) as usize % PATHS.len()];
        let (minute, second) = (line / 60 % 60, line % 60);
        let bytes = 500 + line * 7 % 1000;
        writeln!(
            log,
            "{hour:02}:{minute:02}:{second:02} GET {path} 200 {bytes}"
        )
        .expect("a String takes every write");
    }
    log
}
