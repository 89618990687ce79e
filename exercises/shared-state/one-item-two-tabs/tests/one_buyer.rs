use one_item_two_tabs::buy;
use shuttle::sync::Mutex;
use shuttle::thread;

/// Two buyers, and stock for one of them.
fn two_tabs() {
    let stock = Mutex::new(1);
    let (first, second) = thread::scope(|scope| {
        let first = scope.spawn(|| buy(&stock));
        let second = scope.spawn(|| buy(&stock));
        (first.join(), second.join())
    });
    let first = first.expect("the first buyer panicked");
    let second = second.expect("the second buyer panicked");
    assert!(first != second, "exactly one of the two gets the item");
    assert_eq!(stock.into_inner().expect("a buyer panicked"), 0);
}

#[test]
fn exactly_one_gets_the_item_in_every_schedule() {
    shuttle::check_dfs(two_tabs, None);
}
