use tokio::task::{JoinError, JoinHandle};

fn start<F, Fut>(job: F) -> JoinHandle<u32>
where
    F: Fn() -> Fut + Send + 'static,
    Fut: Future<Output = u32> + Send,
{
    tokio::spawn(async move { job().await })
}

#[tokio::main]
async fn main() -> Result<(), JoinError> {
    println!("{} cents", start(|| async { 400 }).await?);
    Ok(())
}
