use std::sync::Mutex;
use std::thread;

fn next_job(jobs: &Mutex<Vec<String>>) -> String {
    loop {
        let job = jobs.lock().expect("a thread panicked").pop();
        if let Some(job) = job {
            return job;
        }
        thread::park();
    }
}

fn main() {
    let jobs = Mutex::new(Vec::new());

    thread::scope(|scope| {
        let worker = scope.spawn(|| {
            let job = next_job(&jobs);
            println!("worker: {job}");
        });

        let job = "resize photo 17".to_string();
        jobs.lock().expect("a thread panicked").push(job);
        worker.thread().unpark();
    });
}
