mod server;

use server::Server;
use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

fn main() -> io::Result<()> {
    let server = Server::start(Duration::from_secs(60))?;
    let mut silent = TcpStream::connect(server.address())?;
    let mut client = TcpStream::connect(server.address())?;
    client.write_all(b"hello")?;
    let mut answer = [0; 5];
    client.read_exact(&mut answer)?;
    println!("answer: {}", String::from_utf8_lossy(&answer));

    drop(server);
    println!("the server has ended");
    let mut rest = String::new();
    silent.read_to_string(&mut rest)?;
    println!("the silent client sees the end");
    Ok(())
}
