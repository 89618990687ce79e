use std::{io, sync::mpsc, thread};

use tokio::{
    runtime::Builder,
    sync::mpsc::{UnboundedSender, unbounded_channel},
};

struct Question {
    item: String,
    reply: mpsc::Sender<usize>,
}

/// Asks for the price of an item, from ordinary code and from tasks alike.
pub struct Prices {
    questions: UnboundedSender<Question>,
}

impl Prices {
    pub fn start() -> io::Result<Self> {
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let (questions, mut incoming) = unbounded_channel::<Question>();
        thread::Builder::new().spawn(move || {
            runtime.block_on(async move {
                while let Some(Question { item, reply }) = incoming.recv().await {
                    tokio::spawn(async move {
                        // Fails if the caller is gone, and then nobody needs the answer.
                        let _ = reply.send(ask_shop(&item).await);
                    });
                }
            });
        })?;
        Ok(Self { questions })
    }

    /// Blocks the thread until the price is there.
    pub fn cents(&self, item: &str) -> io::Result<usize> {
        let (reply, answer) = mpsc::channel();
        let item = item.to_owned();
        self.questions
            .send(Question { item, reply })
            .map_err(io::Error::other)?;
        answer.recv().map_err(io::Error::other)
    }
}

/// Stands for a request over the network.
async fn ask_shop(item: &str) -> usize {
    tokio::time::sleep(std::time::Duration::from_millis(2)).await;
    item.len() * 100
}
