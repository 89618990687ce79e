use shuttle::sync::Mutex;
use workers_that_call_back::words;

fn two_texts() {
    let log = Mutex::new(Vec::new());
    assert_eq!(words(["to be", "or not to be"], &log), 6);
    let log = log.into_inner().expect("no thread panicked");
    assert_eq!(log.len(), 4, "{log:?}");
    assert_eq!((&*log[0], &*log[3]), ("begin", "end"), "{log:?}");
}

#[test]
fn the_log_is_whole_in_every_schedule() {
    shuttle::check_dfs(two_texts, None);
}
