use admit_up_to_a_limit::admit;
use shuttle::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use shuttle::thread;

/// How many of two clients are admitted, with this many connections open and a limit of two.
fn admitted(open: usize) -> usize {
    let open = AtomicUsize::new(open);
    let (first, second) = thread::scope(|scope| {
        let first = scope.spawn(|| admit(&open, 2));
        let second = scope.spawn(|| admit(&open, 2));
        (first.join(), second.join())
    });
    let first = first.expect("the first client panicked");
    let second = second.expect("the second client panicked");
    assert_eq!(open.load(Relaxed), 2, "two connections are open");
    usize::from(first) + usize::from(second)
}

#[test]
fn one_free_place_is_given_once_in_every_schedule() {
    shuttle::check_dfs(|| assert_eq!(admitted(1), 1), None);
}

#[test]
fn two_free_places_are_both_given_in_every_schedule() {
    shuttle::check_dfs(|| assert_eq!(admitted(0), 2), None);
}
