use std::{io, net::SocketAddr, sync::mpsc, thread};

use tokio::{io::AsyncWriteExt, net::TcpListener, runtime::Runtime, sync::OnceCell};

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

static SERVER: OnceCell<SocketAddr> = OnceCell::const_new();

/// The address of the one server that all tests use.
pub async fn server() -> io::Result<SocketAddr> {
    let start = async || {
        let (sender, address) = mpsc::channel();
        let runtime = Runtime::new()?;
        thread::spawn(move || {
            runtime.block_on(async {
                let listener = TcpListener::bind("127.0.0.1:0").await?;
                sender
                    .send(listener.local_addr()?)
                    .map_err(io::Error::other)?;
                serve(listener).await
            })
        });
        address.recv().map_err(io::Error::other)
    };
    SERVER.get_or_try_init(start).await.copied()
}
