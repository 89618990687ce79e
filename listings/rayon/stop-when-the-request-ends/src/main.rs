use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::Duration;

use rayon::prelude::*;

/// Sets its flag when it is dropped.
#[derive(Default)]
struct StopOnDrop(Arc<AtomicBool>);

impl Drop for StopOnDrop {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// The total of a million rows, or `None` if it was stopped.
fn total(stop: &AtomicBool) -> Option<u64> {
    (0..1_000_000_u64)
        .into_par_iter()
        .map(|row| {
            if stop.load(Ordering::Relaxed) {
                return None;
            }
            // Stands for the work on a row.
            thread::sleep(Duration::from_millis(1));
            Some(row)
        })
        .sum()
}

fn request(report: mpsc::Sender<Option<u64>>) -> Result<u64, mpsc::RecvTimeoutError> {
    let request = StopOnDrop::default();
    let stop = Arc::clone(&request.0);
    let (reply, answer) = mpsc::channel();
    rayon::spawn(move || {
        let total = total(&stop);
        // Nobody has to listen: the request may have ended.
        let _ = report.send(total);
        if let Some(total) = total {
            let _ = reply.send(total);
        }
    });
    answer.recv_timeout(Duration::from_millis(50))
}

fn main() -> Result<(), mpsc::RecvError> {
    let (report, jobs) = mpsc::channel();
    println!("the request gets {:?}", request(report));
    println!("the job ends with {:?}", jobs.recv()?);
    Ok(())
}
