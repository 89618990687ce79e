//! Stands for a device in the network: a thread that answers one client.

use std::{
    io::{self, Write},
    net::{SocketAddr, TcpListener},
    thread,
};

pub fn start(degrees: &'static str) -> io::Result<SocketAddr> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;
    thread::spawn(move || -> io::Result<()> {
        let (mut client, _) = listener.accept()?;
        client.write_all(degrees.as_bytes())
    });
    Ok(address)
}
