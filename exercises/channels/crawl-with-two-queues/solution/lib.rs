use std::collections::VecDeque;

use shuttle::sync::mpsc::{self, TrySendError};
use shuttle::thread;

/// Fetches page 0, the pages that it links to, and so on. Returns how many it fetched.
/// `links` gives the links of a page; each page is linked once. In each queue `limit` may wait.
pub fn crawl(limit: usize, links: fn(u32) -> Vec<u32>) -> usize {
    let (page_sender, pages) = mpsc::sync_channel(limit);
    let (link_sender, found) = mpsc::sync_channel(limit);
    let fetcher = thread::spawn(move || {
        for page in pages {
            link_sender.send(links(page)).expect("the caller waits");
        }
    });

    let mut waiting = VecDeque::from([0]);
    let (mut asked, mut fetched) = (0, 0);
    while !waiting.is_empty() || fetched < asked {
        while let Some(page) = waiting.pop_front() {
            match page_sender.try_send(page) {
                Ok(()) => asked += 1,
                Err(TrySendError::Full(page)) => {
                    waiting.push_front(page);
                    break;
                }
                Err(TrySendError::Disconnected(_)) => panic!("the fetcher panicked"),
            }
        }
        let links: Vec<u32> = found.recv().expect("the fetcher panicked");
        fetched += 1;
        waiting.extend(links);
    }
    drop(page_sender);
    fetcher.join().expect("the fetcher panicked");
    fetched
}
