use admit_up_to_a_limit::admit;
use shuttle::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use shuttle::thread;

/// Two clients, and one free place of two.
fn two_clients() {
    let open = AtomicUsize::new(1);
    let (first, second) = thread::scope(|scope| {
        let first = scope.spawn(|| admit(&open, 2));
        let second = scope.spawn(|| admit(&open, 2));
        (first.join(), second.join())
    });
    let first = first.expect("the first client panicked");
    let second = second.expect("the second client panicked");
    assert!(first != second, "exactly one of the two is admitted");
    assert_eq!(open.load(Relaxed), 2, "two connections are open");
}

#[test]
fn the_limit_holds_in_every_schedule() {
    shuttle::check_dfs(two_clients, None);
}
