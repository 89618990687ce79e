use std::{sync::Arc, time::Duration};

use sizes_in_tasks::{Sizes, fetch_all};
use tokio::time::Instant;

fn pages(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

#[tokio::test(start_paused = true)]
async fn five_pages_take_as_long_as_one() {
    let sizes = Sizes::default();
    let began = Instant::now();
    let names = pages(&["menu", "prices", "photos", "map", "jobs"]);
    fetch_all(Arc::clone(&sizes), names)
        .await
        .expect("all pages are there");
    assert!(began.elapsed() < Duration::from_millis(1500));
    let sizes = sizes.lock().expect("nobody panicked");
    assert_eq!(sizes.len(), 5);
    assert_eq!(sizes.get("prices"), Some(&6));
}

#[tokio::test(start_paused = true)]
async fn a_page_that_is_not_there_is_an_error() {
    for names in [["menu", ""], ["", "menu"]] {
        let error = fetch_all(Sizes::default(), pages(&names))
            .await
            .expect_err("one page is not there");
        assert_eq!(error.to_string(), "there is no such page");
    }
}
