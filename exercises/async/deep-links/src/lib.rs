use std::{
    collections::{HashMap, HashSet},
    time::Duration,
};

use tokio::time::sleep;

/// The links of each page, by number.
pub struct Site(pub HashMap<u32, Vec<u32>>);

impl Site {
    /// Stands for a request to a server, which takes a second.
    async fn links(&self, page: u32) -> &[u32] {
        sleep(Duration::from_secs(1)).await;
        self.0.get(&page).map_or(&[], Vec::as_slice)
    }
}

/// Counts the pages that can be reached from `start`.
pub async fn reachable(site: &Site, start: u32) -> usize {
    let mut seen = HashSet::new();
    visit(site, start, &mut seen).await;
    seen.len()
}

async fn visit(site: &Site, page: u32, seen: &mut HashSet<u32>) {
    if seen.insert(page) {
        for link in site.links(page).await {
            Box::pin(visit(site, *link, seen)).await;
        }
    }
}
