use std::net::SocketAddr;
use std::time::Duration;

use reqwest::{Client, StatusCode};
use serde_json::json;
use tokio::io::{self, AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

pub const HALF_A_HEAD: &str = "GET /seats HTTP/1.1\r\nhost: x\r\n";

pub const HALF_AN_ORDER: &str = "PUT /orders/ben-1 HTTP/1.1\r\nhost: x\r\n\
    content-type: application/json\r\ncontent-length: 17\r\n\r\n{\"card\"";

pub const UNCONFIRMED: &str = "PUT /orders/cleo-1 HTTP/1.1\r\nhost: x\r\n\
    content-type: application/json\r\ncontent-length: 22\r\n\r\n{\"card\":\"unconfirmed\"}";

/// Orders in good order.
pub async fn order(address: SocketAddr, card: &str) -> reqwest::Result<StatusCode> {
    let client = Client::builder().no_proxy().build()?;
    let request = client.put(format!("http://{address}/orders/ada-1"));
    let answer = request.json(&json!({ "card": card })).send().await?;
    Ok(answer.status())
}

/// Connects, and sends what may be half a request.
pub async fn send(address: SocketAddr, text: &str) -> io::Result<TcpStream> {
    let mut stream = TcpStream::connect(address).await?;
    stream.write_all(text.as_bytes()).await?;
    Ok(stream)
}

/// Says what comes within a tenth of a second.
pub async fn hear(stream: &mut TcpStream) -> io::Result<&'static str> {
    match timeout(Duration::from_millis(100), stream.read_u8()).await {
        Ok(Ok(_)) => Ok("answered"),
        Ok(Err(error)) if error.kind() == io::ErrorKind::UnexpectedEof => Ok("closed"),
        Ok(Err(error)) => Err(error),
        Err(_) => Ok("no answer, not closed after 100 ms"),
    }
}
