use tokio::sync::watch;

async fn follow(mut limit: watch::Receiver<u32>) {
    println!("limit {}", *limit.borrow_and_update());
    while limit.changed().await.is_ok() {
        println!("limit {}", *limit.borrow_and_update());
    }
}

#[tokio::main]
async fn main() {
    let (sender, limit) = watch::channel(10);
    let worker = tokio::spawn(follow(limit));
    sender.send(20).expect("the worker has ended");
    sender.send(30).expect("the worker has ended");
    drop(sender);
    worker.await.expect("the worker panicked");
}
