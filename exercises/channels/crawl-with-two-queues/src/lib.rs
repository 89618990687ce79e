use shuttle::sync::mpsc;
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

    page_sender.send(0).expect("the fetcher panicked");
    let (mut asked, mut fetched) = (1, 0);
    while fetched < asked {
        let links: Vec<u32> = found.recv().expect("the fetcher panicked");
        fetched += 1;
        for page in links {
            page_sender.send(page).expect("the fetcher panicked");
            asked += 1;
        }
    }
    drop(page_sender);
    fetcher.join().expect("the fetcher panicked");
    fetched
}
