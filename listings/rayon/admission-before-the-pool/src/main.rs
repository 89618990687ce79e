mod reports;
#[cfg(test)]
mod tests;

use std::sync::mpsc;
use std::time::Duration;

use rayon::ThreadPoolBuildError;
use reports::ReportPool;

fn main() -> Result<(), ThreadPoolBuildError> {
    let reports = ReportPool::new(1, 2)?;
    let (finish, may_finish) = mpsc::channel::<()>();
    let (done, results) = mpsc::channel();

    // The first report runs until `main` lets it finish; the second one waits for the worker.
    let first = done.clone();
    let long_report = move || {
        let _ = may_finish.recv();
        let _ = first.send("the first report");
    };
    println!("first: {:?}", reports.submit(long_report));
    let second = done.clone();
    let short_report = move || {
        let _ = second.send("the second report");
    };
    println!("second: {:?}", reports.submit(short_report));
    println!("third: {:?}", reports.submit(|| {}));

    drop((finish, done));
    for name in results {
        println!("done: {name}");
    }
    println!("all ended: {}", reports.close(Duration::from_secs(5)));
    println!("after the end: {:?}", reports.submit(|| {}));
    Ok(())
}
