use std::ops::Range;
use std::sync::Mutex;
use std::thread;

/// Does the jobs with so many workers, and returns the sum of their results, or the first failure that it sees.
pub fn run<J>(jobs: Range<u32>, workers: usize, job: J) -> Result<u64, String>
where
    J: Fn(u32) -> Result<u64, String> + Sync,
{
    let jobs = Mutex::new(jobs);
    let total = Mutex::new(0);
    thread::scope(|scope| {
        let work = || -> Result<(), String> {
            while let Some(next) = next(&jobs) {
                let result = job(next).inspect_err(|_| stop(&jobs))?;
                *total.lock().expect("a worker panicked") += result;
            }
            Ok(())
        };
        let workers: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        for worker in workers {
            worker.join().expect("a worker panicked")?;
        }
        Ok::<(), String>(())
    })?;
    Ok(total.into_inner().expect("a worker panicked"))
}

fn next(jobs: &Mutex<Range<u32>>) -> Option<u32> {
    jobs.lock().expect("a worker panicked").next()
}

/// Takes the jobs that nobody has begun.
fn stop(jobs: &Mutex<Range<u32>>) {
    *jobs.lock().expect("a worker panicked") = 0..0;
}
