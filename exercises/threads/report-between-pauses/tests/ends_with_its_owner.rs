use report_between_pauses::Reporter;
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

const SHORT: Duration = Duration::from_millis(50);
const LONG: Duration = Duration::from_secs(60);

/// Fails if the drop takes more than two seconds.
fn drop_in_time(reporter: Reporter) {
    let (dropped, ended) = mpsc::channel();
    thread::spawn(move || {
        drop(reporter);
        let _ = dropped.send(());
    });
    let ended = ended.recv_timeout(Duration::from_secs(2));
    ended.expect("the drop does not wait for the end of the pause");
}

#[test]
fn a_long_pause_does_not_hold_up_the_drop() {
    // Repeated, since a drop that comes before the first pause has no pause to wait for.
    for _ in 0..10 {
        let reporter = Reporter::start(LONG, || panic!("the pause is not over"));
        thread::sleep(Duration::from_millis(20));
        drop_in_time(reporter);
    }
}

#[test]
fn it_reports_after_each_pause() {
    let (report, reports) = mpsc::channel();
    let began = Instant::now();
    let reporter = Reporter::start(SHORT, move || {
        let _ = report.send(began.elapsed());
    });
    for number in 1..=3 {
        let at = reports.recv_timeout(Duration::from_secs(2));
        assert!(at.expect("the reports go on") >= SHORT * number);
    }
    drop_in_time(reporter);
}

#[test]
fn the_thread_has_ended_when_drop_returns() {
    let (report, reports) = mpsc::channel();
    let reporter = Reporter::start(SHORT, move || {
        let _ = report.send(());
    });
    drop_in_time(reporter);
    // Only the thread has the sender, which is gone with it.
    while reports.try_recv().is_ok() {}
    assert_eq!(reports.try_recv(), Err(mpsc::TryRecvError::Disconnected));
}

#[test]
fn a_report_that_wakes_its_thread_shortens_no_pause() {
    let (report, reports) = mpsc::channel();
    let reporter = Reporter::start(SHORT, move || {
        // Other code on this thread may use the thread's token for itself, and leave it there.
        thread::current().unpark();
        let _ = report.send(Instant::now());
    });
    let limit = Duration::from_secs(2);
    let first = reports.recv_timeout(limit).expect("the first report");
    let second = reports.recv_timeout(limit).expect("the second report");
    drop_in_time(reporter);
    assert!(second - first >= SHORT);
}
