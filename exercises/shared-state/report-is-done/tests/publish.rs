use loom::sync::Arc;
use loom::thread;
use report_is_done::Report;

#[test]
fn whoever_sees_that_it_is_done_sees_the_rows() {
    loom::model(|| {
        let report = Arc::new(Report::new());
        let worker = {
            let report = Arc::clone(&report);
            thread::spawn(move || report.finish(1200))
        };
        let rows = report.rows_if_done();
        assert!(
            rows.is_none_or(|rows| rows == 1200),
            "the report is done, and has {rows:?} rows"
        );
        worker.join().expect("the worker panicked");
    });
}
