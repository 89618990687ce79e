use shuttle::sync::mpsc::{Receiver, SyncSender};

/// Has page 0 fetched, the pages that it links to, and so on. Returns how many were fetched.
/// The fetcher takes a page from `pages`, and sends its links to `found`.
/// Each page is linked once. Each queue has a limit of at least 1.
pub fn crawl(pages: &SyncSender<u32>, found: &Receiver<Vec<u32>>) -> usize {
    pages.send(0).expect("the fetcher panicked");
    let (mut asked, mut fetched) = (1, 0);
    while fetched < asked {
        let links = found.recv().expect("the fetcher panicked");
        fetched += 1;
        for page in links {
            pages.send(page).expect("the fetcher panicked");
            asked += 1;
        }
    }
    fetched
}
