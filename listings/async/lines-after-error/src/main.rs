use futures::{FutureExt, StreamExt};
use tokio::io::{self, AsyncWriteExt};
use tokio_util::codec::{FramedRead, LinesCodec};

#[tokio::main(flavor = "current_thread")]
async fn main() -> io::Result<()> {
    let (mut client, server) = io::duplex(1_024);
    let mut lines = FramedRead::new(server, LinesCodec::new_with_max_length(12));

    client
        .write_all(b"soup with far too many words\nbread\n")
        .await?;
    println!("{:?}", lines.next().await);
    println!("{:?}", lines.next().await);
    match lines.next().now_or_never() {
        Some(item) => println!("{item:?}"),
        None => println!("not ready"),
    }

    client.write_all(b"cake\n").await?;
    println!("{:?}", lines.next().await);
    println!("{:?}", lines.next().await);
    Ok(())
}
