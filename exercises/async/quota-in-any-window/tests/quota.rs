use std::time::{Duration, Instant};

use quota_in_any_window::Quota;

/// The seconds, of those asked for, at which a quota of three in ten seconds allows a request.
fn allowed(seconds: &[u64]) -> Vec<u64> {
    let began = Instant::now();
    let mut quota = Quota::new(3, Duration::from_secs(10), began);
    seconds
        .iter()
        .copied()
        .filter(|second| quota.allows(began + Duration::from_secs(*second)))
        .collect()
}

#[test]
fn three_at_once_and_no_fourth() {
    assert_eq!(allowed(&[0, 0, 0, 0]), [0, 0, 0]);
}

#[test]
fn the_window_moves_with_the_time() {
    // From 9 to 19 there must be three at most.
    assert_eq!(allowed(&[0, 9, 9, 11, 11, 12]), [0, 9, 9, 11]);
}

#[test]
fn nothing_is_allowed_before_the_oldest_is_out() {
    assert_eq!(allowed(&[0, 0, 0, 4, 7, 9, 10]), [0, 0, 0, 10]);
}

#[test]
fn what_was_refused_does_not_count() {
    assert_eq!(
        allowed(&[0, 0, 0, 8, 9, 9, 10, 10, 10]),
        [0, 0, 0, 10, 10, 10]
    );
}

#[test]
fn a_long_pause_saves_nothing_up() {
    assert_eq!(allowed(&[0, 1000, 1000, 1000, 1000]), [0, 1000, 1000, 1000]);
}
