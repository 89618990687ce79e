use futures::stream::{self, StreamExt};
use tokio::task::JoinError;

async fn fetch(page: String) -> usize {
    tokio::task::yield_now().await;
    page.len()
}

async fn total(pages: Vec<String>) -> usize {
    let mut sizes = stream::iter(pages).map(fetch).buffer_unordered(2);
    let mut total = 0;
    while let Some(size) = sizes.next().await {
        total += size;
    }
    total
}

#[tokio::main]
async fn main() -> Result<(), JoinError> {
    let pages = vec!["menu".to_owned(), "prices".to_owned()];
    println!("{} bytes", tokio::spawn(total(pages)).await?);
    Ok(())
}
