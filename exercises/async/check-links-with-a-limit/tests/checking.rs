use std::{cell::Cell, time::Duration};

use check_links_with_a_limit::check_all;
use tokio::time::{Instant, sleep};

/// A link is its number of milliseconds.
async fn ask(link: String) -> bool {
    let millis = link.parse().expect("a link of these tests is a number");
    sleep(Duration::from_millis(millis)).await;
    millis < 1000
}

fn links(millis: &[u64]) -> Vec<String> {
    millis.iter().map(u64::to_string).collect()
}

#[tokio::test(start_paused = true)]
async fn the_results_are_in_the_order_of_the_links() {
    let results = check_all(links(&[900, 1100, 10, 2000]), 3, ask).await;
    assert_eq!(results, [true, false, true, false]);
}

#[tokio::test(start_paused = true)]
async fn three_links_are_asked_at_the_same_time() {
    let (open, most) = (Cell::new(0), Cell::new(0));
    let counted = async |link| {
        open.set(open.get() + 1);
        most.set(most.get().max(open.get()));
        let answer = ask(link).await;
        open.set(open.get() - 1);
        answer
    };
    let began = Instant::now();
    let results = check_all(links(&[100; 9]), 3, counted).await;
    assert_eq!(results, [true; 9]);
    assert_eq!(most.get(), 3);
    assert!(began.elapsed() < Duration::from_millis(400));
}

#[tokio::test(start_paused = true)]
async fn a_silent_link_does_not_answer() {
    let began = Instant::now();
    let results = check_all(links(&[100, 3_600_000, 100]), 3, ask).await;
    assert_eq!(results, [true, false, true]);
    assert!(began.elapsed() < Duration::from_secs(6));
}
