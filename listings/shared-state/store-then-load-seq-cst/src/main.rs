use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::sync::atomic::Ordering::SeqCst;
use std::thread;

/// Announces a job, and says whether it may run: only if the other job is not announced.
fn may_run(this_job: &AtomicBool, other_job: &AtomicBool) -> bool {
    this_job.store(true, SeqCst);
    !other_job.load(SeqCst)
}

fn main() {
    let backup = Arc::new(AtomicBool::new(false));
    let import = Arc::new(AtomicBool::new(false));

    let worker = {
        let backup = Arc::clone(&backup);
        let import = Arc::clone(&import);
        thread::spawn(move || may_run(&backup, &import))
    };
    let import_runs = may_run(&import, &backup);
    let backup_runs = worker.join().expect("the backup panicked");

    println!("backup {backup_runs}, import {import_runs}");
}
