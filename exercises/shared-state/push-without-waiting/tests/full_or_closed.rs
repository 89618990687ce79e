use push_without_waiting::{Queue, TryPushError};
use shuttle::thread;

#[test]
fn the_error_says_full_or_closed() {
    let check = || {
        let queue = Queue::new(1);
        assert_eq!(queue.try_push("a"), Ok(()));
        assert_eq!(queue.try_push("b"), Err(TryPushError::Full("b")));
        queue.close();
        assert_eq!(queue.try_push("c"), Err(TryPushError::Closed("c")));
    };
    shuttle::check_dfs(check, None);
}

#[test]
fn the_limit_holds_in_every_schedule() {
    let two_handlers = || {
        let queue = Queue::new(1);
        thread::scope(|scope| {
            scope.spawn(|| queue.try_push(1));
            scope.spawn(|| queue.try_push(2));
        });
        assert_eq!(queue.len(), 1);
    };
    shuttle::check_dfs(two_handlers, None);
}

#[test]
fn no_job_enters_a_closed_queue_in_any_schedule() {
    let push_beside_close = || {
        let queue = Queue::new(2);
        let when_closed = thread::scope(|scope| {
            scope.spawn(|| queue.try_push(1));
            queue.close();
            queue.len()
        });
        assert_eq!(queue.len(), when_closed);
    };
    shuttle::check_dfs(push_beside_close, None);
}
