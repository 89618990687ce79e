use tokio::task::yield_now;

async fn three_times<F>(mut handle: F)
where
    F: AsyncFnMut(),
{
    for _ in 0..3 {
        handle().await;
    }
}

#[tokio::main]
async fn main() {
    let mut attempts = 0;
    three_times(async || {
        yield_now().await;
        attempts += 1;
    })
    .await;
    println!("{attempts} attempts");
}
