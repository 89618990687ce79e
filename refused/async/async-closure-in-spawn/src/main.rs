use tokio::task::JoinHandle;

fn start<F>(job: F) -> JoinHandle<u32>
where
    F: AsyncFn() -> u32 + Send + 'static,
{
    tokio::spawn(async move { job().await })
}

#[tokio::main]
async fn main() {
    println!("{:?}", start(async || 400).await);
}
