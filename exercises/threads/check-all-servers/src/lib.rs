use std::thread;

/// Calls `check` for each server, all at the same time. Returns how many seconds each answer took,
/// in the order of `servers`, and `None` where `check` panicked.
pub fn check_all(servers: &[&'static str], check: fn(&str) -> u32) -> Vec<Option<u32>> {
    servers
        .iter()
        .map(|&server| thread::spawn(move || check(server)))
        .map(|worker| worker.join().ok())
        .collect()
}
