use std::{io, time::Duration};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    runtime::Runtime,
    time::sleep,
};

const ANSWER: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok";

/// Answers requests that come in one piece; those for `/slow` after a second.
async fn answer(mut stream: TcpStream) -> io::Result<()> {
    let mut request = [0; 2000];
    loop {
        let bytes = stream.read(&mut request).await?;
        if bytes == 0 {
            return Ok(());
        }
        if request.starts_with(b"GET /slow") {
            sleep(Duration::from_secs(1)).await;
        }
        stream.write_all(ANSWER).await?;
    }
}

async fn serve(listener: TcpListener) -> io::Result<()> {
    loop {
        let (stream, _) = listener.accept().await?;
        tokio::spawn(answer(stream));
    }
}

/// Runs until the runtime is dropped.
pub fn start() -> io::Result<(Runtime, String)> {
    let runtime = Runtime::new()?;
    let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0"))?;
    let address = format!("http://{}", listener.local_addr()?);
    runtime.spawn(serve(listener));
    Ok((runtime, address))
}
