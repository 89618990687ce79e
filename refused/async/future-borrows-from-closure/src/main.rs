use tokio::task::yield_now;

async fn three_times<F, Fut>(mut handle: F)
where
    F: FnMut() -> Fut,
    Fut: Future<Output = ()>,
{
    for _ in 0..3 {
        handle().await;
    }
}

#[tokio::main]
async fn main() {
    let mut attempts = 0;
    three_times(|| async {
        yield_now().await;
        attempts += 1;
    })
    .await;
    println!("{attempts} attempts");
}
