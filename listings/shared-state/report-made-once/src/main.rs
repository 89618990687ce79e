use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock};
use std::thread;

type Reports = Mutex<HashMap<&'static str, Arc<OnceLock<String>>>>;

/// Stands for a query that takes seconds.
fn make_report(month: &str) -> String {
    println!("making the report for {month}");
    format!("sales in {month}")
}

fn report(reports: &Reports, month: &'static str) -> String {
    let cell = Arc::clone(
        reports
            .lock()
            .expect("a request panicked while it held the reports")
            .entry(month)
            .or_default(),
    );
    cell.get_or_init(|| make_report(month)).clone()
}

fn main() {
    let reports = Reports::default();

    thread::scope(|scope| {
        scope.spawn(|| report(&reports, "March"));
        scope.spawn(|| report(&reports, "March"));
    });
}
