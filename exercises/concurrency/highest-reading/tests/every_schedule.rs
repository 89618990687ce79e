use highest_reading::record;
use shuttle::sync::atomic::{AtomicU32, Ordering::SeqCst};
use shuttle::thread;

/// Three sensors, each with one reading.
fn three_sensors() {
    let highest = AtomicU32::new(0);
    thread::scope(|scope| {
        scope.spawn(|| record(&highest, 18));
        scope.spawn(|| record(&highest, 21));
        scope.spawn(|| record(&highest, 19));
    });
    assert_eq!(highest.load(SeqCst), 21, "21 was the highest reading");
}

#[test]
fn the_highest_stays_in_every_schedule() {
    shuttle::check_dfs(three_sensors, None);
}
