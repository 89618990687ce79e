use shuttle::sync::Mutex;
use shuttle::thread;

/// Takes the next job. While there is none, the thread sleeps; whoever adds a job unparks it.
pub fn next_job(jobs: &Mutex<Vec<u32>>) -> u32 {
    if jobs.lock().expect("a thread panicked").is_empty() {
        thread::park();
    }
    let job = jobs.lock().expect("a thread panicked").pop();
    job.expect("unparked, so there is a job")
}
