use first_result_wins::first;
use shuttle::sync::mpsc;

#[test]
fn a_result_that_never_comes_is_not_waited_for() {
    let one_hangs = || {
        let (release, released) = mpsc::channel::<()>();
        let result = first(
            move || {
                let _ = released.recv();
                "slow"
            },
            || "quick",
        );
        assert_eq!(result, "quick");
        drop(release);
    };
    shuttle::check_dfs(one_hangs, None);
}

#[test]
fn the_loser_does_not_panic_in_any_schedule() {
    shuttle::check_dfs(
        || {
            let result = first(|| 1, || 2);
            assert!(result == 1 || result == 2);
        },
        None,
    );
}
