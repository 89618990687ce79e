use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use limited_downloads::download_all;
use tokio::time::{Instant, sleep, timeout};

/// Counts the downloads that are under way, also those that were aborted and have not ended.
struct UnderWay(Arc<AtomicUsize>);

impl UnderWay {
    fn begin(count: &Arc<AtomicUsize>, limit: usize) -> UnderWay {
        let before = count.fetch_add(1, Ordering::Relaxed);
        assert!(before < limit, "more than {limit} at a time");
        UnderWay(Arc::clone(count))
    }
}

impl Drop for UnderWay {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

fn files(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| name.to_string()).collect()
}

/// A file is downloaded in as many seconds as its name says; a name that is no number fails.
async fn download(file: String, _under_way: UnderWay) -> Result<u64, String> {
    let seconds = file.parse().map_err(|_| format!("no file {file}"))?;
    sleep(Duration::from_secs(seconds)).await;
    Ok(seconds)
}

#[tokio::test(start_paused = true)]
async fn the_next_begins_when_one_has_ended() {
    let count = Arc::default();
    let start = Instant::now();
    let all = download_all(files(&["5", "1", "1", "1", "1"]), 2, |file| {
        download(file, UnderWay::begin(&count, 2))
    });
    let all = timeout(Duration::from_secs(60), all).await;
    assert_eq!(all, Ok(Ok(9)));
    assert_eq!(start.elapsed().as_secs(), 5);
}

#[tokio::test(start_paused = true)]
async fn after_a_failure_nothing_is_under_way() {
    let count = Arc::default();
    let begun = AtomicUsize::new(0);
    let start = Instant::now();
    let all = download_all(files(&["5", "6", "readme", "1"]), 3, |file| {
        begun.fetch_add(1, Ordering::Relaxed);
        download(file, UnderWay::begin(&count, 3))
    });
    let all = timeout(Duration::from_secs(60), all).await;
    assert_eq!(all, Ok(Err("no file readme".to_owned())));
    assert_eq!(count.load(Ordering::Relaxed), 0);
    let seconds = start.elapsed().as_secs();
    assert_eq!(seconds, 0, "the other downloads went on");
    assert_eq!(begun.load(Ordering::Relaxed), 3, "a download began late");
}
