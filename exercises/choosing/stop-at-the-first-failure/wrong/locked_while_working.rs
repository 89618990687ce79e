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
            loop {
                let mut jobs = jobs.lock().expect("a worker panicked");
                let Some(next) = jobs.next() else {
                    return Ok(());
                };
                let result = job(next).inspect_err(|_| *jobs = 0..0)?;
                *total.lock().expect("a worker panicked") += result;
            }
        };
        let workers: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        for worker in workers {
            worker.join().expect("a worker panicked")?;
        }
        Ok::<(), String>(())
    })?;
    Ok(total.into_inner().expect("a worker panicked"))
}
