use shuttle::sync::Mutex;
use workers_that_call_back::words;

fn two_texts() {
    let log = Mutex::new(Vec::new());
    assert_eq!(words(["to be", "or not to be"], &log), 6);
    let mut log = log.into_inner().expect("no thread panicked");
    // The lines of the two workers come in either order.
    if let [_, counts @ .., _] = &mut log[..] {
        counts.sort();
    }
    assert_eq!(log, ["begin", "2 words", "4 words", "end"]);
}

#[test]
fn the_log_is_whole_in_every_schedule() {
    shuttle::check_dfs(two_texts, None);
}
