use std::{io, net::SocketAddr, sync::mpsc, thread, time::Duration};

use tokio::{
    io::AsyncReadExt,
    net::TcpStream,
    runtime::Builder,
    sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel},
    time::timeout,
};

type Answer = io::Result<String>;

struct Request {
    address: SocketAddr,
    reply: mpsc::Sender<Answer>,
}

/// Asks for stock from ordinary code. Its thread ends when the client is dropped.
pub struct StockService {
    requests: UnboundedSender<Request>,
}

impl StockService {
    pub fn start() -> io::Result<Self> {
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let (requests, incoming) = unbounded_channel();
        thread::Builder::new()
            .name("stock-client".to_owned())
            .spawn(move || runtime.block_on(answer_all(incoming)))?;
        Ok(Self { requests })
    }

    /// Blocks its thread until the answer is there.
    pub fn ask(&self, address: SocketAddr) -> Answer {
        let (reply, answer) = mpsc::channel();
        self.requests
            .send(Request { address, reply })
            .map_err(io::Error::other)?;
        answer.recv().map_err(io::Error::other)?
    }
}

async fn answer_all(mut incoming: UnboundedReceiver<Request>) {
    while let Some(Request { address, reply }) = incoming.recv().await {
        tokio::spawn(async move {
            let answer = match timeout(Duration::from_secs(5), fetch(address)).await {
                Ok(answer) => answer,
                Err(late) => Err(late.into()),
            };
            // Fails if the caller is gone, and then nobody needs the answer.
            let _ = reply.send(answer);
        });
    }
}

async fn fetch(address: SocketAddr) -> Answer {
    let mut stream = TcpStream::connect(address).await?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await?;
    Ok(answer)
}
