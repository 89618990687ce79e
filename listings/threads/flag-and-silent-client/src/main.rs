use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

static STOP: AtomicBool = AtomicBool::new(false);

fn echo(mut client: TcpStream) -> io::Result<()> {
    let mut bytes = [0; 1024];
    loop {
        let count = client.read(&mut bytes)?;
        if count == 0 || STOP.load(Ordering::Relaxed) {
            return Ok(());
        }
        client.write_all(&bytes[..count])?;
    }
}

fn main() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let _silent = TcpStream::connect(listener.local_addr()?)?;
    let (client, _) = listener.accept()?;
    let handler = thread::spawn(|| echo(client));

    STOP.store(true, Ordering::Relaxed);
    thread::sleep(Duration::from_millis(200));
    println!("has the thread ended? {}", handler.is_finished());
    Ok(())
}
