use std::collections::HashSet;
use std::sync::atomic::{AtomicUsize, Ordering};

use workers_told_apart::start_workers;

const POOL: &str = "thumbnail-resizer";

fn nothing(_number: usize) {}

#[test]
fn the_first_15_bytes_differ() {
    let workers = start_workers(POOL, 12, nothing).expect("the system gives 12 threads");
    let mut shown = HashSet::new();
    for worker in workers {
        let name = worker
            .thread()
            .name()
            .expect("a worker has a name")
            .to_string();
        let end = name.len().min(15);
        shown.insert(name[..end].to_string());
        worker.join().expect("a worker panicked");
    }
    assert_eq!(shown.len(), 12);
}

#[test]
fn the_first_15_bytes_show_the_pool() {
    let workers = start_workers(POOL, 2, nothing).expect("the system gives 2 threads");
    for worker in workers {
        let name = worker
            .thread()
            .name()
            .expect("a worker has a name")
            .to_string();
        let shown = &name[..name.len().min(15)];
        assert!(shown.contains("thumb"), "Linux shows {shown}");
        worker.join().expect("a worker panicked");
    }
}

#[test]
fn each_number_is_worked_on() {
    static SUM: AtomicUsize = AtomicUsize::new(0);
    let work = |number| {
        SUM.fetch_add(number, Ordering::Relaxed);
    };
    for worker in start_workers(POOL, 5, work).expect("the system gives 5 threads") {
        worker.join().expect("a worker panicked");
    }
    assert_eq!(SUM.load(Ordering::Relaxed), 10);
}
