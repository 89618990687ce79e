use all_workers_stop::{Message, stop, work};
use shuttle::sync::Mutex;
use shuttle::sync::mpsc;
use shuttle::thread;

/// The sum of all jobs. The sender lives as long as the service.
fn serve(workers: usize, jobs: &[u32]) -> u32 {
    let (sender, receiver) = mpsc::channel();
    let messages = Mutex::new(receiver);
    thread::scope(|scope| {
        let handles: Vec<_> = (0..workers)
            .map(|_| scope.spawn(|| work(&messages)))
            .collect();
        for &job in jobs {
            let sent = sender.send(Message::Job(job));
            sent.expect("the receiver is above");
        }
        stop(&sender, workers);
        handles
            .into_iter()
            .map(|worker| worker.join().expect("a worker panicked"))
            .sum()
    })
}

#[test]
fn two_workers_stop() {
    let two = || assert_eq!(serve(2, &[7]), 7, "the job is done");
    shuttle::check_random(two, 2_000);
}

#[test]
fn four_workers_stop() {
    let four = || assert_eq!(serve(4, &[1, 2, 3]), 6, "all jobs are done");
    shuttle::check_random(four, 300);
}
