use std::{collections::BTreeMap, io, net::SocketAddr, sync::Arc};

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpListener;
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::sync::Mutex;

type Members = Arc<Mutex<BTreeMap<SocketAddr, OwnedWriteHalf>>>;

pub async fn serve(listener: TcpListener) -> io::Result<()> {
    let members = Members::default();
    loop {
        let (stream, address) = listener.accept().await?;
        let (from_client, to_client) = stream.into_split();
        members.lock().await.insert(address, to_client);
        tokio::spawn(chat(from_client, address, Arc::clone(&members)));
    }
}

/// Writes each line of this client to all members, this client included.
async fn chat(from_client: OwnedReadHalf, address: SocketAddr, members: Members) {
    let mut from_client = BufReader::new(from_client);
    let mut line = String::new();
    // An error ends the loop, as 0 bytes do: the client is gone.
    while let Ok(1..) = from_client.read_line(&mut line).await {
        let mut writers = members.lock().await;
        for to_client in writers.values_mut() {
            // A client that is gone is removed by its own task.
            let _ = to_client.write_all(line.as_bytes()).await;
        }
        line.clear();
    }
    members.lock().await.remove(&address);
}
