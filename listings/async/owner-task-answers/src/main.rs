use tokio::sync::{mpsc, oneshot};

struct Take {
    wanted: u32,
    reply: oneshot::Sender<u32>,
}

async fn own_licences(mut free: u32, mut requests: mpsc::Receiver<Take>) {
    while let Some(Take { wanted, reply }) = requests.recv().await {
        let given = wanted.min(free);
        if reply.send(given).is_ok() {
            free -= given;
        }
    }
}

async fn take(owner: &mpsc::Sender<Take>, wanted: u32) -> Option<u32> {
    let (reply, answer) = oneshot::channel();
    owner.send(Take { wanted, reply }).await.ok()?;
    answer.await.ok()
}

#[tokio::main]
async fn main() {
    let (owner, requests) = mpsc::channel(8);
    tokio::spawn(own_licences(5, requests));
    let (red, blue) = tokio::join!(take(&owner, 4), take(&owner, 4));
    println!("team red gets {red:?}, team blue gets {blue:?}");
}
