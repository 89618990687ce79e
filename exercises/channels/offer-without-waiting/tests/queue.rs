use offer_without_waiting::{Answer, offer};
use shuttle::sync::mpsc;
use shuttle::thread;

#[test]
fn a_full_queue_is_busy_until_something_is_taken() {
    let requests = || {
        let (queue, requests) = mpsc::sync_channel(2);
        assert_eq!(offer(&queue, 1), Answer::Accepted);
        assert_eq!(offer(&queue, 2), Answer::Accepted);
        assert_eq!(offer(&queue, 3), Answer::Busy);
        assert_eq!(requests.recv(), Ok(1));
        assert_eq!(offer(&queue, 4), Answer::Accepted);
        drop(queue);
        assert_eq!(requests.iter().collect::<Vec<_>>(), [2, 4]);
    };
    shuttle::check_dfs(requests, None);
}

#[test]
fn a_dead_worker_is_no_busy_worker() {
    let died = || {
        let (queue, requests) = mpsc::sync_channel::<u32>(1);
        let worker = thread::spawn(move || drop(requests));
        worker.join().expect("the worker panicked");
        assert_eq!(offer(&queue, 1), Answer::Broken);
    };
    shuttle::check_dfs(died, None);
}

#[test]
fn what_was_accepted_arrives_in_every_schedule() {
    let counted = || {
        let (queue, requests) = mpsc::sync_channel(1);
        let worker = thread::spawn(move || requests.iter().count());
        let accepted = (0..2).filter(|&n| offer(&queue, n) == Answer::Accepted);
        let accepted = accepted.count();
        drop(queue);
        assert_eq!(worker.join().expect("the worker panicked"), accepted);
    };
    shuttle::check_dfs(counted, None);
}
