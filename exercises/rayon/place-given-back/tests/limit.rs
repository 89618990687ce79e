use std::panic::{AssertUnwindSafe, catch_unwind};

use place_given_back::Limit;
use shuttle::sync::atomic::{AtomicUsize, Ordering};
use shuttle::thread;

#[test]
fn no_more_than_the_limit() {
    let scenario = || {
        let limit = Limit::new(1);
        let inner = limit.run(|| limit.run(|| "second"));
        assert_eq!(
            inner,
            Some(None),
            "the second job has no place while the first one runs"
        );
    };
    shuttle::check_dfs(scenario, None);
}

#[test]
fn a_refused_job_gives_nothing_back() {
    let scenario = || {
        let limit = Limit::new(1);
        limit.run(|| {
            assert_eq!(limit.run(|| "second"), None);
            assert_eq!(limit.run(|| "third"), None, "one place has become two");
        });
        assert_eq!(limit.run(|| "next"), Some("next"));
    };
    shuttle::check_dfs(scenario, None);
}

#[test]
fn a_job_that_panics_gives_its_place_back() {
    let scenario = || {
        let limit = Limit::new(1);
        let outcome = catch_unwind(AssertUnwindSafe(|| limit.run(|| panic!("no data"))));
        assert!(outcome.is_err(), "the panic goes on to the caller");
        assert_eq!(limit.run(|| "next"), Some("next"), "the place is lost");
    };
    shuttle::check_dfs(scenario, None);
}

#[test]
fn two_threads_do_not_get_one_place() {
    let scenario = || {
        let limit = Limit::new(1);
        let running = AtomicUsize::new(0);
        let request = || {
            limit.run(|| {
                let others = running.fetch_add(1, Ordering::SeqCst);
                assert_eq!(others, 0, "two jobs have the one place");
                running.fetch_sub(1, Ordering::SeqCst);
            })
        };
        thread::scope(|scope| {
            scope.spawn(request);
            scope.spawn(request);
        });
        assert_eq!(limit.run(|| "next"), Some("next"), "the place is lost");
    };
    shuttle::check_dfs(scenario, None);
}
