use std::error::Error;

use tokio::sync::{mpsc, oneshot};
use tokio::task::spawn_blocking;

struct Take {
    wanted: u32,
    reply: oneshot::Sender<u32>,
}

async fn keep_eggs(mut eggs: u32, mut requests: mpsc::Receiver<Take>) -> u32 {
    while let Some(Take { wanted, reply }) = requests.recv().await {
        let given = wanted.min(eggs);
        match reply.send(given) {
            Ok(()) => eggs -= given,
            Err(given) => println!("{given} for nobody: put back"),
        }
    }
    eggs
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error + Send + Sync>> {
    let (store, requests) = mpsc::channel(8);
    let keeper = tokio::spawn(keep_eggs(5, requests));

    let (reply, answer) = oneshot::channel();
    store.send(Take { wanted: 2, reply }).await?;
    println!("{} for Ada, in a task", answer.await?);

    let (reply, answer) = oneshot::channel();
    drop(answer);
    store.send(Take { wanted: 1, reply }).await?;

    let ben = spawn_blocking(move || {
        let (reply, answer) = oneshot::channel();
        store.blocking_send(Take { wanted: 4, reply })?;
        println!("{} for Ben, on a thread", answer.blocking_recv()?);
        Ok::<_, Box<dyn Error + Send + Sync>>(())
    });
    ben.await??;

    println!("{} left", keeper.await?);
    Ok(())
}
