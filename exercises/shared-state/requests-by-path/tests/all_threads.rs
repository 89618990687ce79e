use requests_by_path::{count, counted};
use std::thread;

#[test]
fn requests_of_all_threads_are_counted() {
    thread::scope(|scope| {
        for path in ["/orders", "/login", "/orders"] {
            scope.spawn(move || count(path));
        }
    });
    assert_eq!(counted("/orders"), 2);
    assert_eq!(counted("/login"), 1);
    assert_eq!(counted("/logout"), 0);
}
