use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::thread;

fn echo(mut client: TcpStream) -> io::Result<()> {
    let mut bytes = [0; 1024];
    loop {
        match client.read(&mut bytes)? {
            0 => return Ok(()),
            count => client.write_all(&bytes[..count])?,
        }
    }
}

fn main() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let _silent = TcpStream::connect(listener.local_addr()?)?;
    let (client, _) = listener.accept()?;
    let same_client = client.try_clone()?;
    let handler = thread::spawn(|| echo(client));

    same_client.shutdown(Shutdown::Both)?;
    let ended = handler.join().expect("echo does not panic");
    println!("the thread has ended: {ended:?}");
    Ok(())
}
