use std::collections::VecDeque;

use shuttle::sync::mpsc::{Receiver, SyncSender, TrySendError};

/// Has page 0 fetched, the pages that it links to, and so on. Returns how many were fetched.
/// The fetcher takes a page from `pages`, and sends its links to `found`.
/// Each page is linked once. Each queue has a limit of at least 1.
pub fn crawl(pages: &SyncSender<u32>, found: &Receiver<Vec<u32>>) -> usize {
    let mut waiting = VecDeque::from([0]);
    let (mut asked, mut fetched) = (0, 0);
    while !waiting.is_empty() || fetched < asked {
        while let Some(page) = waiting.pop_front() {
            match pages.try_send(page) {
                Ok(()) => asked += 1,
                Err(TrySendError::Full(page)) => {
                    waiting.push_front(page);
                    break;
                }
                Err(TrySendError::Disconnected(_)) => panic!("the fetcher panicked"),
            }
        }
        let links = found.recv().expect("the fetcher panicked");
        fetched += 1;
        waiting.extend(links);
    }
    fetched
}
