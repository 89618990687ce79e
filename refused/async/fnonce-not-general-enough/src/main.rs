use futures::stream::{self, StreamExt};

async fn fetch(page: &str) -> usize {
    tokio::task::yield_now().await;
    page.len()
}

async fn total(pages: Vec<String>) -> usize {
    let mut sizes = stream::iter(&pages)
        .map(|page| fetch(page))
        .buffer_unordered(2);
    let mut total = 0;
    while let Some(size) = sizes.next().await {
        total += size;
    }
    total
}

#[tokio::main]
async fn main() {
    let pages = vec!["menu".to_owned(), "prices".to_owned()];
    println!("{:?}", tokio::spawn(total(pages)).await);
}
