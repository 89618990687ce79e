use std::error::Error;
use std::io::Write;
use std::net::TcpListener;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use tokio::io::AsyncReadExt;
use tokio::net::TcpStream;
use tokio::time::{Instant, timeout};

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() -> Result<(), Box<dyn Error>> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;
    let (ask, asked) = mpsc::channel();
    let server = thread::spawn(move || {
        let (mut stream, _) = listener.accept()?;
        asked.recv().expect("main asks before it ends");
        stream.write_all(b"soup")
    });

    let mut stream = TcpStream::connect(address).await?;
    let mut answer = [0; 4];
    let (start, really) = (Instant::now(), std::time::Instant::now());
    let hour = Duration::from_secs(3600);
    let read = timeout(hour, stream.read_exact(&mut answer)).await;
    println!("on the paused clock: timed out {}", read.is_err());
    println!("  an hour has passed: {}", start.elapsed() >= hour);
    println!("  really: {}", really.elapsed() >= hour);

    tokio::time::resume();
    ask.send(())?;
    timeout(hour, stream.read_exact(&mut answer)).await??;
    println!("on the running clock: {:?}", str::from_utf8(&answer)?);
    server.join().expect("serving does not panic")?;
    Ok(())
}
