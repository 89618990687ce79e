mod actors;
mod archive;
mod channel;
mod lock;
mod measure;
mod parallel;
mod sequential;
mod summary;
mod tasks;

use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use actix::System;
use tokio::runtime::Runtime;

use summary::Summary;

const WAYS: [&str; 6] = ["one by one", "lock", "channels", "rayon", "tasks", "actors"];

fn summarise(way: &str, archive: SocketAddr, hours: u32, workers: usize) -> io::Result<Summary> {
    assert!(workers > 0, "without a worker no log is read");
    match way {
        "lock" => lock::with_a_lock(archive, hours, workers),
        "channels" => channel::with_channels(archive, hours, workers),
        "rayon" => parallel::with_rayon(archive, hours, workers),
        "tasks" => Runtime::new()?.block_on(tasks::with_tasks(archive, hours, workers)),
        "actors" => System::new().block_on(actors::with_actors(archive, hours, workers)),
        _ => sequential::one_by_one(archive, hours),
    }
}

fn main() -> io::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [first, case @ ..] = &arguments[..]
        && first == "measure"
    {
        return measure::measure(case);
    }
    let archive = archive::open(600, Duration::from_millis(5))?;
    for way in WAYS {
        let total = summarise(way, archive, 24, 4)?;
        let requests: u64 = total.paths.values().map(|path| path.requests).sum();
        let cart = total.paths["/cart"];
        println!(
            "{way:10}  {requests} requests, {} of /cart with {} bytes",
            cart.requests, cart.bytes
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::net::{Ipv4Addr, TcpListener, TcpStream};
    use std::thread;
    use std::time::Instant;

    use super::*;

    #[test]
    fn all_ways_find_the_same() {
        let archive = archive::open(50, Duration::from_millis(1)).unwrap();
        let expected = sequential::one_by_one(archive, 9).unwrap();
        assert_eq!(expected.paths.len(), 8);
        for way in WAYS {
            for workers in [1, 3, 20] {
                let found = summarise(way, archive, 9, workers).unwrap();
                assert_eq!(found, expected, "{way}, {workers} workers");
            }
        }
    }

    #[test]
    fn nothing_to_do_is_no_error() {
        let archive = archive::open(1, Duration::ZERO).unwrap();
        for way in WAYS {
            assert_eq!(
                summarise(way, archive, 0, 2).unwrap(),
                Summary::default(),
                "{way}"
            );
        }
    }

    #[test]
    fn an_archive_that_is_gone_is_an_error() {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let gone = listener.local_addr().unwrap();
        drop(listener);
        for way in WAYS {
            let error = summarise(way, gone, 9, 2).unwrap_err();
            assert_eq!(error.kind(), io::ErrorKind::ConnectionRefused, "{way}");
        }
    }

    #[test]
    fn a_log_that_breaks_off_is_an_error() {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let archive = listener.local_addr().unwrap();
        thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                stream.read_exact(&mut [0; 4]).unwrap();
                stream.write_all(&1000u32.to_be_bytes()).unwrap();
                stream.write_all(b"12:03:59 GET /cart 200 5120\n").unwrap();
            }
        });
        for way in WAYS {
            let error = summarise(way, archive, 1, 2).unwrap_err();
            assert_eq!(error.kind(), io::ErrorKind::UnexpectedEof, "{way}");
        }
    }

    #[test]
    fn the_limit_holds_for_all_reads_together() {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let stream = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
        let (mut slow, _) = listener.accept().unwrap();
        thread::spawn(move || {
            while slow.write_all(b"x").is_ok() {
                thread::sleep(Duration::from_millis(10));
            }
        });
        let end = Instant::now() + Duration::from_millis(100);
        let mut answer = summary::Until { end, stream };
        let error = answer.read_to_end(&mut Vec::new()).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::TimedOut);
        assert!(end.elapsed() < Duration::from_secs(2));
    }

    #[test]
    fn a_line_that_is_no_request_is_an_error() {
        let error = Summary::of("12:03:59 GET /cart 200 5120\nsegmentation fault\n").unwrap_err();
        assert_eq!(error.to_string(), "segmentation fault");
    }
}
