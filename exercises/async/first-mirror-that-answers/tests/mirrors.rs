use std::time::Duration;

use first_mirror_that_answers::download;
use tokio::time::{Instant, sleep};

async fn has_it(name: &str, seconds: u64) -> Result<String, String> {
    sleep(Duration::from_secs(seconds)).await;
    Ok(format!("the file of {name}"))
}

async fn fails(name: &str, seconds: u64) -> Result<String, String> {
    sleep(Duration::from_secs(seconds)).await;
    Err(format!("{name}: not found"))
}

#[tokio::test(start_paused = true)]
async fn the_faster_mirror_wins() {
    let start = Instant::now();
    let file = download(has_it("north", 9), has_it("south", 2)).await;
    assert_eq!(file.as_deref(), Ok("the file of south"));
    assert_eq!(start.elapsed(), Duration::from_secs(2));
}

#[tokio::test(start_paused = true)]
async fn a_fast_error_does_not_win() {
    let file = download(fails("north", 1), has_it("south", 2)).await;
    assert_eq!(file.as_deref(), Ok("the file of south"));
    let file = download(has_it("north", 2), fails("south", 1)).await;
    assert_eq!(file.as_deref(), Ok("the file of north"));
}

#[tokio::test(start_paused = true)]
async fn two_errors_are_an_error() {
    assert!(
        download(fails("north", 1), fails("south", 2))
            .await
            .is_err()
    );
}
