use shuttle::sync::Mutex;
use shuttle::thread;
use std::collections::HashMap;
use work_before_the_lock::{Counts, count};

fn sum(upload: &[u8]) -> u64 {
    upload.iter().map(|&byte| u64::from(byte)).sum()
}

#[test]
fn the_lock_is_free_while_the_checksum_is_made() {
    let scenario = || {
        let counts: Counts = Mutex::new(HashMap::new());
        count(&counts, b"photo", |upload| {
            assert!(
                counts.try_lock().is_ok(),
                "the lock is held during the work"
            );
            sum(upload)
        });
    };
    shuttle::check_dfs(scenario, None);
}

#[test]
fn two_equal_uploads_are_counted_in_every_schedule() {
    let scenario = || {
        let counts: Counts = Mutex::new(HashMap::new());
        thread::scope(|scope| {
            scope.spawn(|| count(&counts, b"photo", sum));
            scope.spawn(|| count(&counts, b"photo", sum));
        });
        let counts = counts.into_inner().expect("counting does not panic");
        assert_eq!(counts[&sum(b"photo")], 2);
    };
    shuttle::check_dfs(scenario, None);
}
