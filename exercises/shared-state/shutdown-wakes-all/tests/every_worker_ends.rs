use shutdown_wakes_all::Shared;
use shuttle::thread;

fn workers_end(count: usize) {
    let shared = Shared::default();
    thread::scope(|scope| {
        for _ in 0..count {
            scope.spawn(|| shared.sleep_until_closed());
        }
        shared.close();
    });
}

#[test]
fn two_workers_end_in_every_schedule() {
    shuttle::check_dfs(|| workers_end(2), None);
}

/// Three workers have too many schedules to try them all.
#[test]
fn three_workers_end_in_a_thousand_schedules() {
    shuttle::check_random(|| workers_end(3), 1_000);
}
