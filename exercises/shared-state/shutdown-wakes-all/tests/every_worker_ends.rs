use shutdown_wakes_all::Shared;
use shuttle::thread;

#[test]
fn every_worker_ends_in_every_schedule() {
    let two_workers = || {
        let shared = Shared::default();
        thread::scope(|scope| {
            scope.spawn(|| shared.sleep_until_closed());
            scope.spawn(|| shared.sleep_until_closed());
            shared.close();
        });
    };
    shuttle::check_dfs(two_workers, None);
}
