//! Stands for a device in the network: a thread that sends a reading now and then.

use std::{
    io::{self, Write},
    net::{SocketAddr, TcpListener},
    thread,
    time::Duration,
};

pub fn start() -> io::Result<SocketAddr> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;
    thread::spawn(move || -> io::Result<()> {
        let (mut client, _) = listener.accept()?;
        for celsius in ["21.5", "22.1", "22.4"] {
            thread::sleep(Duration::from_millis(10));
            writeln!(client, "{celsius}")?;
        }
        Ok(())
    });
    Ok(address)
}
