use std::pin::pin;

use futures::{Stream, StreamExt, stream};

struct Page {
    orders: Vec<u32>,
    next: Option<u32>,
}

/// Stands for a request to a server, which has three pages of orders.
async fn fetch(number: u32) -> Page {
    println!("fetching page {number}");
    let orders = vec![number * 10, number * 10 + 1];
    let next = (number < 3).then_some(number + 1);
    Page { orders, next }
}

fn pages() -> impl Stream<Item = Vec<u32>> {
    stream::unfold(Some(1), async |wanted: Option<u32>| {
        let page = fetch(wanted?).await;
        Some((page.orders, page.next))
    })
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let mut pages = pin!(pages());
    while let Some(orders) = pages.next().await {
        println!("orders {orders:?}");
        if orders.contains(&21) {
            println!("found");
            return;
        }
    }
    println!("not found");
}
