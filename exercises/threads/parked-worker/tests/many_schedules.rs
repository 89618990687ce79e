use parked_worker::next_job;
use shuttle::sync::Mutex;
use shuttle::thread;

/// The owner unparks once without a job, then once with a job.
fn false_alarm() {
    let jobs = Mutex::new(Vec::new());
    thread::scope(|scope| {
        let worker = scope.spawn(|| assert_eq!(next_job(&jobs), 17));
        worker.thread().unpark();
        jobs.lock().expect("a thread panicked").push(17);
        worker.thread().unpark();
    });
}

/// The job is there before the worker begins, and nobody unparks.
fn job_there_already() {
    let jobs = Mutex::new(vec![17]);
    thread::scope(|scope| {
        scope.spawn(|| assert_eq!(next_job(&jobs), 17));
    });
}

#[test]
fn a_false_alarm_is_no_job() {
    shuttle::check_random(false_alarm, 2000);
}

#[test]
fn a_job_that_is_there_is_taken_at_once() {
    shuttle::check_random(job_there_already, 2000);
}
