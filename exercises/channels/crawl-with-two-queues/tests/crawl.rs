use crawl_with_two_queues::crawl;
use shuttle::sync::mpsc;
use shuttle::thread;

/// Makes two queues with this limit and a fetcher, and crawls. Returns how many were fetched.
fn fetched(limit: usize, links: fn(u32) -> Vec<u32>) -> usize {
    let (page_sender, pages) = mpsc::sync_channel(limit);
    let (link_sender, found) = mpsc::sync_channel(limit);
    let fetcher = thread::spawn(move || {
        let mut fetched = 0;
        for page in pages {
            fetched += 1;
            link_sender.send(links(page)).expect("the caller waits");
        }
        fetched
    });
    let returned = crawl(&page_sender, &found);
    drop(page_sender);
    let fetched = fetcher.join().expect("the fetcher panicked");
    assert_eq!(returned, fetched, "what `crawl` returns");
    fetched
}

/// Page 0 links to four pages.
fn four(page: u32) -> Vec<u32> {
    if page == 0 { (1..=4).collect() } else { vec![] }
}

/// Page 0 links to a hundred pages, each of which links to one more.
fn many(page: u32) -> Vec<u32> {
    match page {
        0 => (1..=100).collect(),
        1..=100 => vec![page + 100],
        _ => vec![],
    }
}

#[test]
fn four_links_and_room_for_one() {
    shuttle::check_random(|| assert_eq!(fetched(1, four), 5), 500);
}

#[test]
fn many_links_and_room_for_two() {
    shuttle::check_random(|| assert_eq!(fetched(2, many), 201), 10);
}
