use std::borrow::Borrow;

use counter_for_all_threads::Visits;
use shuttle::thread;

struct TwoThreads<T>(T);

impl<T: Borrow<Visits> + Sync> TwoThreads<T> {
    #[allow(
        dead_code,
        reason = "if `Visits` is not `Sync`, the other one is called"
    )]
    fn count(self) {
        let visits = &self.0;
        thread::scope(|scope| {
            scope.spawn(|| visits.borrow().add("/"));
            scope.spawn(|| visits.borrow().add("/"));
        });
        assert_eq!(visits.borrow().of("/"), 2);
        assert_eq!(visits.borrow().of("/help"), 0);
    }
}

/// What `count` means for a type that is not `Sync`, so that the test compiles for it too.
trait Otherwise: Sized {
    fn count(self) {
        panic!("`Visits` is not `Sync`");
    }
}
impl<T> Otherwise for TwoThreads<T> {}

#[test]
fn two_threads_count() {
    shuttle::check_dfs(|| TwoThreads(Visits::default()).count(), None);
}
