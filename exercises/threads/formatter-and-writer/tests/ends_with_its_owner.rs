use formatter_and_writer::{File, Log};

#[test]
fn dropping_it_returns_in_every_schedule() {
    shuttle::check_dfs(|| drop(Log::start(File::default())), None);
}

#[test]
fn dropping_it_writes_all_lines() {
    let one_log = || {
        let file = File::default();
        let log = Log::start(file.clone());
        log.line("GET /");
        log.mark("---");
        drop(log);

        let mut written = file.lock().expect("no writer panics").clone();
        written.sort();
        assert_eq!(written, ["---", "0: GET /"], "all lines are written");
    };
    // All schedules are too many; these are drawn at random.
    shuttle::check_random(one_log, 2000);
}
