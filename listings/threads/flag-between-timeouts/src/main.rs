use std::io::{self, ErrorKind, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

static STOP: AtomicBool = AtomicBool::new(false);

fn echo(mut client: TcpStream) -> io::Result<()> {
    client.set_read_timeout(Some(Duration::from_millis(100)))?;
    let mut bytes = [0; 1024];
    loop {
        match client.read(&mut bytes) {
            Ok(0) => return Ok(()),
            Ok(count) => client.write_all(&bytes[..count])?,
            Err(error) => match error.kind() {
                ErrorKind::WouldBlock | ErrorKind::TimedOut | ErrorKind::Interrupted => {}
                _ => return Err(error),
            },
        }
        if STOP.load(Ordering::Relaxed) {
            return Ok(());
        }
    }
}

fn main() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let _silent = TcpStream::connect(listener.local_addr()?)?;
    let (client, _) = listener.accept()?;
    let handler = thread::spawn(|| echo(client));

    STOP.store(true, Ordering::Relaxed);
    let ended = handler.join().expect("echo does not panic");
    println!("the thread has ended: {ended:?}");
    Ok(())
}
