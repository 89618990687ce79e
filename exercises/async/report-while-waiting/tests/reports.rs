use std::time::Duration;

use report_while_waiting::with_reports;
use tokio::time::{Instant, sleep};

async fn upload(millis: u64) -> u64 {
    sleep(Duration::from_millis(millis)).await;
    millis
}

#[tokio::test(start_paused = true)]
async fn there_is_a_report_each_second() {
    let (began, mut reports) = (Instant::now(), 0);
    let sent = with_reports(upload(3500), Duration::from_secs(1), || reports += 1).await;
    assert_eq!((sent, reports), (3500, 3));
    assert!(began.elapsed() < Duration::from_millis(3600));
}

#[tokio::test(start_paused = true)]
async fn short_work_has_no_report() {
    let mut reports = 0;
    let sent = with_reports(upload(10), Duration::from_secs(1), || reports += 1).await;
    assert_eq!((sent, reports), (10, 0));
}
