use tokio::sync::watch;

async fn work(name: &str, mut limits: watch::Receiver<Option<u32>>) {
    match limits.wait_for(|value| value.is_some()).await {
        Ok(limit) => println!("{name} starts with limit {:?}", *limit),
        Err(_) => println!("{name}: no configuration will come"),
    }
}

#[tokio::main]
async fn main() {
    let (set_limit, limits) = watch::channel(None);
    let first = tokio::spawn(work("worker 1", limits.clone()));
    let second = tokio::spawn(work("worker 2", limits));
    if set_limit.send(Some(30)).is_err() {
        println!("no worker is left");
    }
    first.await.expect("worker 1 does not panic");
    second.await.expect("worker 2 does not panic");
}
