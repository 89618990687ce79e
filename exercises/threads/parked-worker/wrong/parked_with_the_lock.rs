use shuttle::sync::Mutex;
use shuttle::thread;

pub fn next_job(jobs: &Mutex<Vec<u32>>) -> u32 {
    loop {
        let mut jobs = jobs.lock().expect("a thread panicked");
        if let Some(job) = jobs.pop() {
            return job;
        }
        thread::park();
    }
}
