use tokio::sync::watch;

async fn work(name: &str, mut limit: watch::Receiver<Option<u32>>) {
    match limit.wait_for(|limit| limit.is_some()).await {
        Ok(limit) => println!("{name} starts with limit {:?}", *limit),
        Err(_) => println!("{name}: no configuration will come"),
    }
}

#[tokio::main]
async fn main() {
    let (set_limit, limit) = watch::channel(None);
    let first = tokio::spawn(work("worker 1", limit.clone()));
    let second = tokio::spawn(work("worker 2", limit));
    if set_limit.send(Some(30)).is_err() {
        println!("no worker is left");
    }
    first.await.expect("worker 1 does not panic");
    second.await.expect("worker 2 does not panic");
}
