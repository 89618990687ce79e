use std::{collections::HashMap, time::Duration};

use deep_links::{Site, reachable};
use tokio::time::timeout;

#[tokio::test(start_paused = true)]
async fn each_page_counts_once() {
    let site = Site(HashMap::from([
        (1, vec![2, 3]),
        (2, vec![3]),
        (3, vec![1, 2]),
        (4, vec![1]),
    ]));
    let pages = timeout(Duration::from_secs(1000), reachable(&site, 1))
        .await
        .expect("it does not end");
    assert_eq!(pages, 3);
}

#[tokio::test(start_paused = true)]
async fn each_page_is_fetched_once() {
    let site = Site(HashMap::from([(1, vec![2, 2, 2])]));
    let pages = timeout(Duration::from_millis(2500), reachable(&site, 1))
        .await
        .expect("it fetches a page twice");
    assert_eq!(pages, 2);
}

#[tokio::test(start_paused = true)]
async fn a_long_chain_of_links_does_not_overflow_the_stack() {
    let links = (0..30_000).map(|page| (page, vec![page + 1]));
    let site = Site(links.collect());
    assert_eq!(reachable(&site, 0).await, 30_001);
}
