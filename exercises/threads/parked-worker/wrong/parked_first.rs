use shuttle::sync::Mutex;
use shuttle::thread;

pub fn next_job(jobs: &Mutex<Vec<u32>>) -> u32 {
    loop {
        thread::park();
        if let Some(job) = jobs.lock().expect("a thread panicked").pop() {
            return job;
        }
    }
}
