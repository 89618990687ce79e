use std::{io, time::Duration};

use bytes_of_the_first_requests::total_bytes;
use futures::{StreamExt, stream};
use tokio::time::timeout;

fn log(lines: &[&str]) -> Vec<io::Result<String>> {
    lines.iter().map(|line| Ok((*line).to_owned())).collect()
}

#[tokio::test]
async fn the_bytes_are_added_up() {
    let lines = stream::iter(log(&["200", "300", "50"]));
    assert_eq!(total_bytes(lines, 10).await.expect("no line is bad"), 550);
}

#[tokio::test]
async fn an_error_of_the_connection_is_returned() {
    let mut lines = log(&["200", "300"]);
    lines.insert(1, Err(io::Error::other("connection reset")));
    let total = total_bytes(stream::iter(lines), 10).await;
    let error = total.expect_err("the second line is an error");
    assert_eq!(error.to_string(), "connection reset");
}

#[tokio::test]
async fn a_line_without_a_number_is_an_error() {
    let lines = stream::iter(log(&["200", "n/a", "50"]));
    assert!(total_bytes(lines, 10).await.is_err());
}

/// The client sends two lines and stays silent.
#[tokio::test(start_paused = true)]
async fn nobody_waits_for_a_line_that_is_not_needed() {
    let lines = stream::iter(log(&["200", "300"])).chain(stream::pending());
    let total = timeout(Duration::from_secs(60), total_bytes(lines, 2)).await;
    let total = total.expect("two lines are enough");
    assert_eq!(total.expect("no line is bad"), 500);
}
