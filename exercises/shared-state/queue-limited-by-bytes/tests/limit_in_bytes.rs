use queue_limited_by_bytes::Queue;
use shuttle::thread;

#[test]
fn never_more_than_the_limit_waits_in_any_schedule() {
    shuttle::check_dfs(
        || {
            let queue = Queue::with_limit(2);
            thread::scope(|scope| {
                scope.spawn(|| {
                    queue.put(vec![1]);
                    queue.put(vec![2, 2]);
                });
                for expected in [1, 2] {
                    let (message, waited) = queue.take();
                    assert_eq!(message.len(), expected);
                    assert!(waited <= 2, "{waited} bytes waited");
                }
            });
        },
        None,
    );
}

#[test]
fn one_long_message_makes_room_for_two_short_ones_in_every_schedule() {
    shuttle::check_dfs(
        || {
            let queue = Queue::with_limit(2);
            queue.put(vec![2, 2]);
            thread::scope(|scope| {
                for _ in 0..2 {
                    scope.spawn(|| queue.put(vec![1]));
                }
                queue.take();
            });
        },
        None,
    );
}
