use std::{io, time::Duration};

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;

use super::server::{Limits, run};

type Client = BufReader<TcpStream>;

/// Plays the clients: `>` is what a client sends, `<` what it hears.
pub async fn play() -> io::Result<()> {
    let limits = Limits {
        seats: 3,
        ..Limits::default()
    };
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let stop = CancellationToken::new();
    let accept = async move || listener.accept().await;
    let server = tokio::spawn(run(accept, limits, stop.clone()));
    let connect = async || TcpStream::connect(address).await.map(BufReader::new);

    let mut ada = connect().await?;
    says("Ada", &mut ada, b"Ada\n").await?;
    hears("Ada", &mut ada, 2).await?;
    let mut ben = connect().await?;
    says("Ben", &mut ben, b"ada\nBen\n").await?;
    hears("Ben", &mut ben, 3).await?;
    let mut cleo = connect().await?;
    says("Cleo", &mut cleo, b"Cleo\n").await?;
    hears("Cleo", &mut cleo, 2).await?;
    hears("Cem", &mut connect().await?, 2).await?;

    says("Ada", &mut ada, b"Soup is ready\n").await?;
    hears("Ada", &mut ada, 3).await?;
    hears("Ben", &mut ben, 2).await?;
    hears("Cleo", &mut cleo, 1).await?;

    says("Cleo", &mut cleo, b"I have to g").await?;
    drop(cleo);
    hears("Ada", &mut ada, 1).await?;
    hears("Ben", &mut ben, 1).await?;

    let endless = "so ".repeat(200) + "tired\n";
    says("Ben", &mut ben, endless.as_bytes()).await?;
    says("Ben", &mut ben, b"cr\xE8me?\n").await?;
    says("Ben", &mut ben, "crème?\n".as_bytes()).await?;
    hears("Ben", &mut ben, 3).await?;
    hears("Ada", &mut ada, 1).await?;

    stop.cancel();
    hears("Ada", &mut ada, 2).await?;
    hears("Ben", &mut ben, 2).await?;
    drop((ada, ben));
    println!("{:#?}", server.await?);
    Ok(())
}

async fn says(name: &str, client: &mut Client, bytes: &[u8]) -> io::Result<()> {
    let shown = bytes[..bytes.len().min(20)].escape_ascii();
    let more = if bytes.len() > 20 { "..." } else { "" };
    println!("{name:>4} > {shown}{more}");
    client.write_all(bytes).await
}

async fn hears(name: &str, client: &mut Client, lines: usize) -> io::Result<()> {
    for _ in 0..lines {
        let mut line = String::new();
        timeout(Duration::from_secs(10), client.read_line(&mut line)).await??;
        println!(
            "{name:>4} < {}",
            line.strip_suffix('\n').unwrap_or("(the end)")
        );
    }
    Ok(())
}
