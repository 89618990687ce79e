use std::sync::Arc;

use shuttle::sync::RwLock;
use shuttle::thread;
use two_writers_one_list::{raise, snapshot};

/// Two writers raise one price each, and a reader has the list from before.
fn two_writers() {
    let current = RwLock::new(Arc::new(vec![120, 450]));
    let before = snapshot(&current);
    thread::scope(|scope| {
        scope.spawn(|| raise(&current, 0, 10));
        scope.spawn(|| raise(&current, 1, 30));
    });
    assert_eq!(*snapshot(&current), [130, 480], "both prices are raised");
    assert_eq!(*before, [120, 450], "the snapshot has not changed");
}

#[test]
fn no_change_is_lost_in_any_schedule() {
    shuttle::check_dfs(two_writers, None);
}
