use std::{io, net::SocketAddr};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    runtime::Builder,
    sync::OnceCell,
};

async fn serve(listener: TcpListener) -> io::Result<()> {
    loop {
        let (mut stream, _) = listener.accept().await?;
        stream.write_all(b"hello").await?;
    }
}

static SERVER: OnceCell<SocketAddr> = OnceCell::const_new();

/// Starts the server for the first test that asks for it.
async fn server() -> io::Result<SocketAddr> {
    let start = async || {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        tokio::spawn(serve(listener));
        Ok(address)
    };
    SERVER.get_or_try_init(start).await.copied()
}

async fn greets() -> io::Result<String> {
    let mut stream = TcpStream::connect(server().await?).await?;
    let mut greeting = String::new();
    stream.read_to_string(&mut greeting).await?;
    Ok(greeting)
}

/// What `#[tokio::test]` makes of a test.
fn run_test(name: &str) -> io::Result<()> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    match runtime.block_on(greets()) {
        Ok(greeting) => println!("{name}: {greeting}"),
        Err(error) => println!("{name}: {:?}", error.kind()),
    }
    Ok(())
}

fn main() -> io::Result<()> {
    run_test("first test")?;
    run_test("second test")
}
