use std::io::{self, ErrorKind, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

static STOP: AtomicBool = AtomicBool::new(false);

fn echo(mut client: TcpStream) -> io::Result<()> {
    let limit = Some(Duration::from_millis(100));
    client.set_read_timeout(limit)?;
    client.set_write_timeout(limit)?;
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

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc;

    #[test]
    fn it_ends_a_client_that_does_not_read() -> io::Result<()> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let mut client = TcpStream::connect(listener.local_addr()?)?;
        let (accepted, _) = listener.accept()?;
        let (ended, ends) = mpsc::channel();
        thread::spawn(move || ended.send(echo(accepted).is_err()));

        client.set_write_timeout(Some(Duration::from_secs(5)))?;
        while client.write_all(&[0; 65536]).is_ok() {}
        assert_eq!(ends.recv_timeout(Duration::from_secs(5)), Ok(true));
        Ok(())
    }
}
