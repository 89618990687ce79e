use std::collections::HashMap;
use std::sync::Mutex;
use std::thread;

type Reports = Mutex<HashMap<&'static str, String>>;

/// Stands for a query that takes seconds.
fn make_report(month: &str) -> String {
    println!("making the report for {month}");
    format!("sales in {month}")
}

fn report(reports: &Reports, month: &'static str) -> String {
    let found = reports
        .lock()
        .expect("a request panicked while it held the reports")
        .get(month)
        .cloned();
    if let Some(report) = found {
        return report;
    }
    let report = make_report(month);
    reports
        .lock()
        .expect("a request panicked while it held the reports")
        .insert(month, report.clone());
    report
}

fn main() {
    let reports = Reports::default();

    thread::scope(|scope| {
        scope.spawn(|| report(&reports, "March"));
        scope.spawn(|| report(&reports, "March"));
    });
}
