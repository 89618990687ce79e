use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use answer_of_one_who_left::Client;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{sleep, timeout};

/// Repeats each line. It takes its time for `slow`, and leaves at `bye`.
async fn serve(mut client: TcpStream) -> io::Result<()> {
    let (reader, mut writer) = client.split();
    let mut lines = BufReader::new(reader).lines();
    while let Some(line) = lines.next_line().await? {
        match line.as_str() {
            "slow" => sleep(Duration::from_millis(100)).await,
            "bye" => return Ok(()),
            _ => {}
        }
        writer.write_all(format!("{line}\n").as_bytes()).await?;
    }
    Ok(())
}

/// The address of a server, and the number of its connections.
async fn start() -> io::Result<(SocketAddr, Arc<AtomicU32>)> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let count = Arc::new(AtomicU32::new(0));
    let counted = Arc::clone(&count);
    tokio::spawn(async move {
        while let Ok((client, _)) = listener.accept().await {
            counted.fetch_add(1, Ordering::Relaxed);
            tokio::spawn(serve(client));
        }
    });
    Ok((address, count))
}

async fn ask(client: &Client, question: &str) -> io::Result<String> {
    timeout(Duration::from_secs(5), client.ask(question)).await?
}

#[tokio::test]
async fn questions_share_one_connection() -> io::Result<()> {
    let (address, count) = start().await?;
    let client = Client::new(address);
    let answers = tokio::join!(ask(&client, "a"), ask(&client, "b"), ask(&client, "slow"));
    assert_eq!(
        (answers.0?, answers.1?, answers.2?),
        ("a".into(), "b".into(), "slow".into())
    );
    assert_eq!(count.load(Ordering::Relaxed), 1);
    Ok(())
}

#[tokio::test]
async fn who_asks_next_gets_its_own_answer() -> io::Result<()> {
    let (address, _) = start().await?;
    let client = Client::new(address);
    assert_eq!(ask(&client, "a").await?, "a");
    let impatient = timeout(Duration::from_millis(20), client.ask("slow"));
    assert!(impatient.await.is_err());
    assert_eq!(ask(&client, "b").await?, "b");
    assert_eq!(ask(&client, "c").await?, "c");
    Ok(())
}

#[tokio::test]
async fn after_an_error_it_connects_anew() -> io::Result<()> {
    let (address, _) = start().await?;
    let client = Client::new(address);
    assert!(ask(&client, "bye").await.is_err());
    assert_eq!(ask(&client, "a").await?, "a");
    Ok(())
}
