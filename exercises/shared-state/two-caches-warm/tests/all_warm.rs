use shuttle::sync::Arc;
use shuttle::sync::atomic::{AtomicU32, Ordering::SeqCst};
use shuttle::thread;
use two_caches_warm::Cold;

#[test]
fn a_listener_waits_for_both_caches_in_every_schedule() {
    shuttle::check_dfs(
        || {
            let cold = Arc::new(Cold::new(2));
            let warm = Arc::new(AtomicU32::new(0));
            for _ in 0..2 {
                let (cold, warm) = (Arc::clone(&cold), Arc::clone(&warm));
                thread::spawn(move || {
                    warm.fetch_add(1, SeqCst);
                    cold.one_is_warm();
                });
            }
            cold.wait();
            assert_eq!(warm.load(SeqCst), 2, "a listener began too early");
        },
        None,
    );
}

#[test]
fn both_listeners_begin_in_every_schedule() {
    shuttle::check_dfs(
        || {
            let cold = Arc::new(Cold::new(1));
            let listener = {
                let cold = Arc::clone(&cold);
                thread::spawn(move || cold.wait())
            };
            let cache = {
                let cold = Arc::clone(&cold);
                thread::spawn(move || cold.one_is_warm())
            };
            cold.wait();
            listener.join().expect("a listener panicked");
            cache.join().expect("a cache panicked");
        },
        None,
    );
}
