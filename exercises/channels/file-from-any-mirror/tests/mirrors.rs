use file_from_any_mirror::{Mirror, first_answer};
use shuttle::thread;

fn ask(mirrors: &'static [Mirror]) -> Option<&'static str> {
    let answer = first_answer(mirrors);
    // A late mirror may still come to its `send`.
    for _ in 0..3 {
        thread::yield_now();
    }
    answer
}

#[test]
fn the_file_comes_from_the_mirror_that_has_it() {
    let one = || assert_eq!(ask(&[|| None, || Some("a.iso")]), Some("a.iso"));
    shuttle::check_dfs(one, None);
}

#[test]
fn no_mirror_has_the_file() {
    shuttle::check_dfs(|| assert_eq!(ask(&[|| None, || None]), None), None);
}

#[test]
fn the_second_answer_does_no_harm() {
    let both = || assert_eq!(ask(&[|| Some("a.iso"), || Some("a.iso")]), Some("a.iso"));
    shuttle::check_dfs(both, None);
}
