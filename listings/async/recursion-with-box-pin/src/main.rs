use tokio::task::yield_now;

struct Page {
    bytes: usize,
    links: Vec<Page>,
}

/// Stands for a request to a server.
async fn fetch(page: &Page) -> usize {
    yield_now().await;
    page.bytes
}

async fn total(page: &Page) -> usize {
    let mut bytes = fetch(page).await;
    for link in &page.links {
        bytes += Box::pin(total(link)).await;
    }
    bytes
}

#[tokio::main]
async fn main() {
    let leaf = |bytes| Page {
        bytes,
        links: Vec::new(),
    };
    let start = Page {
        bytes: 100,
        links: vec![leaf(20), leaf(3)],
    };
    println!("{} bytes", total(&start).await);
}
