use std::{io, net::SocketAddr, sync::LazyLock};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    runtime::Runtime,
};

static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| Runtime::new().expect("a runtime starts"));

static SERVER: LazyLock<SocketAddr> = LazyLock::new(|| {
    let listener = RUNTIME.block_on(TcpListener::bind("127.0.0.1:0"));
    let listener = listener.expect("there is a port");
    let address = listener.local_addr().expect("the port is known");
    RUNTIME.spawn(serve(listener));
    address
});

async fn serve(listener: TcpListener) -> io::Result<()> {
    loop {
        let (mut stream, _) = listener.accept().await?;
        tokio::spawn(async move { stream.write_all(b"hello").await });
    }
}

async fn greeting(server: SocketAddr) -> io::Result<String> {
    let mut stream = TcpStream::connect(server).await?;
    let mut greeting = String::new();
    stream.read_to_string(&mut greeting).await?;
    Ok(greeting)
}

/// In a project this is a `#[test]`, and not a `#[tokio::test]`.
fn run_test(name: &str) -> io::Result<()> {
    let server = *SERVER;
    let greeting = RUNTIME.block_on(greeting(server))?;
    println!("{name}: {greeting}");
    Ok(())
}

fn main() -> io::Result<()> {
    run_test("first test")?;
    run_test("second test")
}
