//! What all ways share: a log is fetched, and summed up by path.

use std::collections::BTreeMap;
use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, Instant};

/// How long a log may take, from the connecting to its last byte.
pub const LIMIT: Duration = Duration::from_secs(5);

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Traffic {
    pub requests: u64,
    pub bytes: u64,
}

/// The traffic of each path.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Summary {
    pub paths: BTreeMap<String, Traffic>,
}

impl Summary {
    pub fn of(log: &str) -> io::Result<Summary> {
        let mut summary = Summary::default();
        summary.add(log)?;
        Ok(summary)
    }

    /// Adds a log with lines such as `12:03:59 GET /cart 200 5120`.
    pub fn add(&mut self, log: &str) -> io::Result<()> {
        for line in log.lines() {
            let (path, bytes) = parse(line)
                .ok_or_else(|| io::Error::new(io::ErrorKind::InvalidData, line.to_owned()))?;
            let traffic = match self.paths.get_mut(path) {
                Some(traffic) => traffic,
                None => self.paths.entry(path.to_owned()).or_default(),
            };
            traffic.requests += 1;
            traffic.bytes += bytes;
        }
        Ok(())
    }

    pub fn merge(&mut self, other: Summary) {
        for (path, more) in other.paths {
            let traffic = self.paths.entry(path).or_default();
            traffic.requests += more.requests;
            traffic.bytes += more.bytes;
        }
    }
}

fn parse(line: &str) -> Option<(&str, u64)> {
    let mut words = line.split(' ').skip(2);
    let path = words.next()?;
    let bytes = words.nth(1)?.parse().ok()?;
    Some((path, bytes))
}

/// Asks the archive for the log of this hour, and waits for it.
pub fn fetch(archive: SocketAddr, hour: u32) -> io::Result<String> {
    let end = Instant::now() + LIMIT;
    let mut stream = TcpStream::connect_timeout(&archive, LIMIT)?;
    stream.write_all(&hour.to_be_bytes())?;
    let mut answer = Until { end, stream };
    let mut length = [0; 4];
    answer.read_exact(&mut length)?;
    let length = u32::from_be_bytes(length);
    let mut log = String::new();
    answer.take(length.into()).read_to_string(&mut log)?;
    whole(log, length)
}

/// The log, unless it broke off before its length.
pub fn whole(log: String, length: u32) -> io::Result<String> {
    if log.len() < length as usize {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    Ok(log)
}

/// A stream that can be read until `end`. A read timeout by itself would begin anew with each read.
pub struct Until {
    pub end: Instant,
    pub stream: TcpStream,
}

impl Read for Until {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let left = self.end.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(io::ErrorKind::TimedOut.into());
        }
        self.stream.set_read_timeout(Some(left))?;
        self.stream
            .read(buffer)
            .map_err(|error| match error.kind() {
                io::ErrorKind::WouldBlock => io::ErrorKind::TimedOut.into(),
                _ => error,
            })
    }
}
