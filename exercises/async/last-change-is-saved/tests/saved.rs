use std::sync::Arc;
use std::time::Duration;

use last_change_is_saved::{Disk, Document, save_changes};
use tokio::time::sleep;

/// What is saved if changes come at these times, in milliseconds, and all is quiet afterwards.
async fn saved(changes: &[(u64, &str)]) -> Vec<String> {
    let (document, disk): (Arc<Document>, Arc<Disk>) = Default::default();
    {
        let (document, disk) = (Arc::clone(&document), Arc::clone(&disk));
        tokio::spawn(async move { save_changes(&document, &disk).await });
    }
    let mut now = 0;
    for &(time, part) in changes {
        sleep(Duration::from_millis(time - now)).await;
        now = time;
        document.append(part);
    }
    sleep(Duration::from_secs(60)).await;
    disk.saved().clone()
}

#[tokio::test(start_paused = true)]
async fn without_changes_nothing_is_saved() {
    assert_eq!(saved(&[]).await, [""; 0]);
}

#[tokio::test(start_paused = true)]
async fn a_change_is_saved_once() {
    assert_eq!(saved(&[(10, "a")]).await, ["a"]);
}

#[tokio::test(start_paused = true)]
async fn changes_within_a_second_are_saved_together() {
    assert_eq!(
        saved(&[(10, "a"), (100, "b"), (900, "c")]).await.last(),
        Some(&"abc".into())
    );
    assert_eq!(saved(&[(10, "a"), (100, "b")]).await[0], "ab");
}

#[tokio::test(start_paused = true)]
async fn a_change_that_comes_during_a_save_is_saved() {
    assert_eq!(saved(&[(10, "a"), (2000, "b")]).await, ["a", "ab"]);
}
