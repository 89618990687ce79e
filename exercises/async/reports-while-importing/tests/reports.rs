use std::time::Duration;

use reports_while_importing::{Rows, import_with_reports};
use tokio::time::timeout;

#[tokio::test(start_paused = true)]
async fn all_rows_are_imported_and_reported_on_the_way() {
    let rows = Rows::default();
    let mut reports = Vec::new();
    let imported = import_with_reports(&rows, |rows| reports.push(rows));
    let ended = timeout(Duration::from_secs(3600), imported).await;
    ended.expect("nothing happens any more");
    assert_eq!(*rows.lock().await, Vec::from_iter(0..50));
    assert!(reports.len() >= 4, "reports: {reports:?}");
    assert!(
        reports.iter().all(|rows| rows % 10 == 0),
        "half a batch: {reports:?}"
    );
    assert!(
        reports.iter().any(|rows| (10..50).contains(rows)),
        "reports: {reports:?}"
    );
}
