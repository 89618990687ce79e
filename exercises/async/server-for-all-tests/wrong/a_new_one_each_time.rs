use std::{io, net::SocketAddr};

use tokio::{io::AsyncWriteExt, net::TcpListener};

/// Greets each client, and says how many came before.
async fn serve(listener: TcpListener) -> io::Result<()> {
    for number in 0.. {
        let (mut stream, _) = listener.accept().await?;
        stream
            .write_all(format!("hello {number}").as_bytes())
            .await?;
    }
    Ok(())
}

/// The address of the one server that all tests use.
pub async fn server() -> io::Result<SocketAddr> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    tokio::spawn(serve(listener));
    Ok(address)
}
