//! What all ways share: a log is fetched, and summed up by path.

use std::collections::BTreeMap;
use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

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
    let mut stream = TcpStream::connect_timeout(&archive, LIMIT)?;
    stream.set_read_timeout(Some(LIMIT))?;
    stream.write_all(&hour.to_be_bytes())?;
    let mut log = String::new();
    stream.read_to_string(&mut log)?;
    Ok(log)
}
