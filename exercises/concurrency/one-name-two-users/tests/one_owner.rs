use one_name_two_users::register;
use shuttle::sync::Mutex;
use shuttle::thread;
use std::collections::HashSet;

/// Two requests for the same name, at the same time.
fn two_requests() {
    let names = Mutex::new(HashSet::new());
    let (first, second) = thread::scope(|scope| {
        let first = scope.spawn(|| register(&names, "ada"));
        let second = scope.spawn(|| register(&names, "ada"));
        (first.join(), second.join())
    });
    let first = first.expect("the first request panicked");
    let second = second.expect("the second request panicked");
    assert!(first != second, "exactly one of the two gets the name");
}

#[test]
fn exactly_one_gets_the_name_in_every_schedule() {
    shuttle::check_dfs(two_requests, None);
}

#[test]
fn another_name_is_still_free() {
    shuttle::check_dfs(
        || {
            let names = Mutex::new(HashSet::new());
            assert!(register(&names, "ada"));
            assert!(register(&names, "ben"));
            assert!(!register(&names, "ada"));
        },
        None,
    );
}
