use crawl_with_two_queues::crawl;

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
    shuttle::check_random(|| assert_eq!(crawl(1, four), 5), 500);
}

#[test]
fn many_links_and_room_for_two() {
    shuttle::check_random(|| assert_eq!(crawl(2, many), 201), 10);
}
