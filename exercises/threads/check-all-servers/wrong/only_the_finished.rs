use std::thread;

pub fn check_all(servers: &[&'static str], check: fn(&str) -> u32) -> Vec<Option<u32>> {
    let workers: Vec<_> = servers
        .iter()
        .map(|&server| thread::spawn(move || check(server)))
        .collect();
    workers
        .into_iter()
        .map(|worker| {
            if worker.is_finished() {
                worker.join().ok()
            } else {
                None
            }
        })
        .collect()
}
