use actix::prelude::*;
use lines_that_may_be_lost::{Close, LogWriter, Written, debug, error};

async fn written(log: &Addr<LogWriter>) -> Vec<String> {
    log.send(Written).await.expect("the log is there")
}

#[actix_rt::test]
async fn a_flood_of_debug_lines_does_not_fill_the_memory() {
    let log = LogWriter::with_capacity(8);
    // Nothing is awaited, so the log takes no line meanwhile.
    let queued = (0..1000)
        .filter(|number| debug(&log, &format!("line {number}")))
        .count();
    assert_eq!(queued, 8);
    assert_eq!(written(&log).await.len(), 8);
}

#[actix_rt::test]
async fn an_error_that_is_not_written_is_reported() {
    let log = LogWriter::with_capacity(8);
    // The log closes before it comes to the error.
    log.do_send(Close);
    assert!(error(&log, "disk full").await.is_err());
}

#[actix_rt::test]
async fn an_error_waits_for_a_full_mailbox() {
    let log = LogWriter::with_capacity(2);
    for _ in 0..3 {
        debug(&log, "poll");
    }
    error(&log, "disk full").await.expect("the log is there");
    assert_eq!(written(&log).await, ["poll", "poll", "disk full"]);
}

#[actix_rt::test]
async fn a_closed_log_takes_no_line() {
    let log = LogWriter::with_capacity(8);
    log.send(Close).await.expect("the log is there");
    assert!(!debug(&log, "poll"));
    assert!(error(&log, "disk full").await.is_err());
}
