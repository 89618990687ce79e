use std::io;
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

static STOP: AtomicBool = AtomicBool::new(false);

fn accept_all(listener: &TcpListener) {
    for client in listener.incoming() {
        if STOP.load(Ordering::Relaxed) {
            break;
        }
        match client {
            Ok(client) => drop(client), // A server would start a thread for it.
            Err(error) => {
                println!("cannot accept: {error}");
                // If the error stays, the pause keeps the loop from using a whole core.
                thread::sleep(Duration::from_millis(10));
            }
        }
    }
}

fn main() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;
    let acceptor = thread::spawn(move || accept_all(&listener));

    STOP.store(true, Ordering::Relaxed);
    TcpStream::connect(address)?;
    acceptor.join().expect("accept_all does not panic");
    println!("the thread has ended");
    Ok(())
}
